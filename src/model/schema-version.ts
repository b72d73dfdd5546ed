/** The model's version. A reader accepts documents of its own major. */
export const SCHEMA_VERSION = "1.0.0";
