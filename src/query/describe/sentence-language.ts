/**
 * The language of the sentences that name who says so. They are English whatever the dataset's language is: its own
 * variety where that is English, as a BCP 47 tag.
 */
export const sentenceLanguage = (language: string): string => (/^en(?:-|$)/i.test(language) ? language : "en");
