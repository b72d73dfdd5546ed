/**
 * A text as it is compared with what somebody types: without capitals and accents, and with the letters of Azerbaijani and
 * Turkish that a keyboard may lack as those that are typed for them.
 */
export const plain = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i").replaceAll("ə", "e");
