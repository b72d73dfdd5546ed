/** The model's version. A reader accepts documents of its own major. */
export const SCHEMA_VERSION = "1.1.0";

/** The version that a dataset needs which uses nothing of what later ones added: any reader of the major knows all of it. */
export const PLAIN_VERSION = "1.0.0";
