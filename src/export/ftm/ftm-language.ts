/** The two-letter codes of the languages that FollowTheMoney knows, each with its three-letter code (ISO 639-3). */
const codes =
  "af:afr ar:ara az:aze be:bel bn:ben bs:bos bg:bul ca:cat cs:ces da:dan de:deu el:ell en:eng et:est fa:fas fi:fin " +
  "fr:fra he:heb hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm ky:kir ko:kor lv:lav " +
  "lt:lit lb:ltz mk:mkd mt:mlt mn:mon ms:msa my:mya ne:nep nl:nld no:nor pl:pol pt:por ro:ron ru:rus sk:slk sl:slv " +
  "es:spa sq:sqi sr:srp sw:swa sv:swe tg:tgk tk:tuk tl:tgl tr:tur uk:ukr ur:urd uz:uzb zh:zho";

const threeLetters = new Map(codes.split(" ").map((pair) => pair.split(":") as [string, string]));

/** FollowTheMoney's code for the language of a BCP 47 tag, script and region aside; `undefined` where it has none. */
export const ftmLanguage = (tag: string): string | undefined =>
  threeLetters.get(tag.split("-")[0]?.toLowerCase() ?? "");
