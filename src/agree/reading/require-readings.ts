import { currentRecords, type Reading } from "./reading.js";

/** Throws unless there are two readings or more, each with a name of its own and with claims. */
export function requireReadings(caller: string, readings: readonly Reading[]): void {
  if (readings.length < 2)
    throw new RangeError(`${caller}: readings: ${readings.length} given, and agreement takes two or more`);
  for (const [at, reading] of readings.entries()) {
    const { reader, dataset } = reading;
    const before = readings.slice(0, at);
    if (before.some((one) => one.reader === reader || one.dataset === dataset))
      throw new RangeError(`${caller}: readings[${at}]: ${reader} is given twice`);
    if (currentRecords(reading, "claims").length === 0)
      throw new RangeError(`${caller}: readings[${at}]: ${reader} has no claims, so there is nothing to compare`);
  }
}
