/*
 * Characters that a browser's search takes for one another although Unicode does not take them apart: those of one group, the
 * first of which stands for all. They are the groups of equal primary weight in the search collation of Unicode's CLDR, root
 * locale, over the scripts in use today. What is written small above a letter in old books counts as the letter.
 */

const marks = `"״“”„‟⹂〝〞〟 '׳‘’‚‛ 〱〲 〳〴`;

/** Digits of scripts that have ten in a row need no entry. */
const numbers = [
  "0౸༳៰⓿〇🄋🄌 1౹౼༪፩៱⓵❶➀➊〡 2౺౽༫፪៲⓶❷➁➋〢 3౻౾༬፫៳⓷❸➂➌〣 4༭፬៴⓸❹➃➍〤",
  "5༮፭៵⓹❺➄➎〥 6༯፮៶ↅ⓺❻➅➏〦 7༰፯៷⓻❼➆➐〧 8༱፰៸⓼❽➇➑〨 9༲፱៹⓽❾➈➒〩",
].join(" ");

const latin = [
  "aꞛꟁ🅐🅰\u0363\u1dd3\u1df2 b🅑🅱\u1de8 c🅒🅲\u0368\u1dd7 dðđꝺ🅓🅳🆥\u0369\u1dd8\u1dd9 e🅔🅴\u0364 fꝼ🅕🅵\u1deb",
  "gᵹꞡ🅖🅶\u1acc\u1dda hħ🅗🅷\u036a i🅘🅸\u0365 j🅙🅹 kꞣ🅚🅺\u1ddc lłĿŀ🅛🅻\u1ddd m🅜🅼\u036b nꞥ🅝🅽\u1de0",
  "oøꞝ🅞🅾\u0366\u1ded\u1df3 p🅟🅿🆊\u1dee q🅠🆀 rꝛꞃꞧ🅡🆁\u036c\u1acd\u1dca\u1de3 sꞅꞩꟙ🅢🆂\u1de4\u1de5",
  "tꞇ🅣🆃\u036d\u1ace uꞟ🅤🆄\u0367\u1df0\u1df4 v🅥🆅\u036e wꟃ🅦🆆\u1abf\u1df1 x🅧🆇\u036f y🅨🆈 z🅩🆉\u1de6",
  "ɑ\u1de7 ə\u1dea ɜᴈ ɢ\u1ddb ɴ\u1de1 ʀ\u1de2 ʃ\u1def ʍ\u1ac0 ʟ\u1dde ᴉᵎ ᴍ\u1ddf ꝯ\u1dd2 ꞵ\u1de9 ꬸ\u1dec",
].join(" ");

const greekAndCyrillic = [
  "σς ι\u037a а\u2df6 б\u2de0 вᲀ\u2de1 гґ\u2de2 дᲁ\u2de3 е\u2df7 ж\u2de4 з\u2de5 и\ua675 к\u2de6 л\u2de7 м\u2de8 н\u2de9",
  "оᲂꙩꙫꙭꙮꚙꚛ\u2dea п\u2deb р\u2dec сᲃ\u2ded тᲄᲅ\u2dee у\ua677 фꚞ х\u2def ц\u2df0 ч\u2df1 ш\u2df2 щ\u2df3 ъᲆ\ua678",
  "ы\ua679 ь\ua67a ю\u2dfb є\ua674 і\ua676 ѡ\ua67b ѣᲇ\u2dfa ѥꚟ ѧ\u2dfd ѫ\u2dfe ѭ\u2dff ѳ\u2df4 ꙋᲈ\u2df9 ꙉ\u2df8 ꙗ\u2dfc",
].join(" ");

/** Letters that look otherwise at the end of a word, and those whose dots, hamza or tail writers leave out. */
const hebrewAndArabic = "כך מם נן פף צץ ءٴ۽ࢃࢇ اࡰࡱࡲࡳࡴࡵࡶࡷࡸࡹࡺࡻࡼࡽࡾࡿࢀࢁࢂࢭ هة م۾ وۥࢄ يىۦࢅࢆ یࣉ";

const indic = "\u0d4d\u0d3b\u0d3c ർൎ རཪ \u0fad\u0fba \u0fb1\u0fbb \u0fb2\u0fbc \u102b\u102c ᳩᳪᳫᳬᳮᳯᳰᳱᳺ ꣲꣳꣴꣵꣶꣷ";

const hangulAndBopomofo = [
  "ᄀᆨ ᄁᆩ ᄂᆫ ᄃᆮ ᄅᆯ ᄆᆷ ᄇᆸ ᄉᆺ ᄊᆻ ᄋᆼ ᄌᆽ ᄎᆾ ᄏᆿ ᄐᇀ ᄑᇁ ᄒᇂ",
  "ㄅㆠ ㄆㆴ ㄊㆵ ㄍㆣㆻ ㄎㆶ ㄏㆷ ㄐㆢ ㄗㆡ ㄚㆩ ㄛㆧ ㄜㄮ ㄞㆮ ㄠㆯ ㄧㆪㆳ ㄨㆨㆫ ㆤㆥ",
].join(" ");

const radicals = [
  "丶⺀ 厂⺁ 乙⺄ 冂⺆ 几⺇ 刀⺈ 卜⺊ 卩⺋ 小⺌⺍ 尢⺎⺐ 尣⺏⺑ 幺⺓ 彐⺕ 心⺗ 日⺜ 月⺝ 爫⺤⺥ 牛⺧ 王⺩ 疋⺪ 目⺫ 示⺬",
  "竹⺮ 罓⺱⺳⺴ 罒⺲⺵ 羊⺶⺷ 聿⺻ 肉⺼ 臼⺽ 艹⺾⺿⻀ 角⻆⻇ 足⻊ 辶⻌⻍⻎ 邑⻏ 長⻑ 阜⻕ 雨⻗ 食⻝ 飠⻞⻟ 首⻡ 骨⻣ 鬼⻤",
  "鹵⻧ 黾⻪ 齊⻫ 齒⻭ 龍⻯ 龜⻱⻲",
  "乚⺃ 乛⺂ 亻⺅ 刂⺉ 巳⺒ 彑⺔ 忄⺖ 扌⺘ 攵⺙ 旡⺛ 歺⺞ 民⺠ 氵⺡ 氺⺢ 灬⺣ 丬⺦ 犭⺨ 礻⺭ 糹⺯ 纟⺰ 羋⺸ 耂⺹ 肀⺺ 虎⻁ 衤⻂ 西⻄ 覀⻃ 见⻅ 讠⻈ 贝⻉ 车⻋ 钅⻐ 镸⻒ 长⻓ 门⻔ 阝⻖ 青⻘ 韦⻙ 页⻚ 风⻛ 飞⻜ 饣⻠ 马⻢ 鱼⻥ 鸟⻦ 麦⻨ 黄⻩ 齐⻬ 齿⻮ 龙⻰",
].join(" ");

const groups = [marks, numbers, latin, greekAndCyrillic, hebrewAndArabic, indic, hangulAndBopomofo, radicals];

/** Letters that count as several, each before those. */
const ligatures = [
  "ß ss æ ae \u1dd4 ae œ oe ꜳ aa ꜵ ao \u1dd5 ao ꜷ au ꜹ av ꜻ av \u1dd6 av ꜽ ay ꝏ oo ꜩ tz ꝡ vy ỻ ll ᵺ th ȸ db ȹ qp",
  "ƍ zw ƾ ts ʦ ts ʣ dz ʪ ls ʫ lz 🆌 pa 🆏 wc ⅍ a/s װ וו ױ וי ײ יי \u2df5 ст",
  "⓾ 10 ❿ 10 ➉ 10 ➓ 10 ㉈ 10 ⓫ 11 ⓬ 12 ⓭ 13 ⓮ 14 ⓯ 15 ⓰ 16 ⓱ 17 ⓲ 18 ⓳ 19 ⓴ 20 ㉉ 20 ㉊ 30 ㉋ 40 ㉌ 50",
];

/** For each character that stands in a group or a ligature, what stands for it. */
export const likeLetters: ReadonlyMap<string, string> = /* @__PURE__ */ lettersByLetter();

function lettersByLetter(): ReadonlyMap<string, string> {
  const words = ligatures.join(" ").split(" ");
  return new Map([
    ...groups
      .join(" ")
      .split(" ")
      .flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)),
    ...words.flatMap((one, at) => (at % 2 === 0 ? [[one, words[at + 1] ?? ""] as const] : [])),
  ]);
}
