import type { EventStatus } from "attributed-events";

const told: Readonly<Record<EventStatus, string>> = {
  reported: "tells it as having happened",
  ongoing: "tells it as still going on",
  alleged: "says so as an accusation",
  intended: "tells of it as an aim or a plan",
  demanded: "demands it",
};

/** What a speaker says to whether it happened. */
export const happenedText = (status: EventStatus, denied: boolean): string =>
  denied ? "says that it is not so" : told[status];
