/** Says that compressed data could not be read to their end. */
export class DamagedGzip extends Error {
  override readonly name = "DamagedGzip";
  readonly reason: "damaged" | "cut-off";

  constructor(reason: DamagedGzip["reason"]) {
    super(reason === "damaged" ? "the gzip data are damaged" : "the gzip data end too early");
    this.reason = reason;
  }
}
