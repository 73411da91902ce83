/** The letters of Vietnamese beyond ASCII, and how old encodings write them: by the tables of GNU libc. */

const SMALL = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';
export const LETTERS = SMALL + SMALL.toUpperCase();

const hex = (written: string): ReadonlyMap<string, Buffer> =>
  new Map(
    written
      .trim()
      .split(/\s+/)
      .map((one) => [one[0] as string, Buffer.from(one.slice(1), 'hex')]),
  );

/** Capital letters with a tone have no place in the fonts, which show small ones as capitals. */
export const TCVN3 = hex(`
  àb5 ảb6 ãb7 áb8 ạb9 ăa8 ằbb ẳbc ẵbd ắbe ặc6 âa9 ầc7 ẩc8 ẫc9 ấca ậcb ècc ẻce ẽcf éd0 ẹd1 êaa ềd2 ểd3 ễd4
  ếd5 ệd6 ìd7 ỉd8 ĩdc ídd ịde òdf ỏe1 õe2 óe3 ọe4 ôab ồe5 ổe6 ỗe7 ốe8 ộe9 ơac ờea ởeb ỡec ớed ợee ùef ủf1
  ũf2 úf3 ụf4 ưad ừf5 ửf6 ữf7 ứf8 ựf9 ỳfa ỷfb ỹfc ýfd ỵfe đae Ăa1 Ằaf Ẳba Ẵbf Ắc0 Âa2 Ầc1 Ẩc2 Ẫc3 Ấc4 Êa3
  Ềc5 Ểcd Ễd9 Ếda Ôa4 Ồdb Ổe0 Ỗf0 Ốff Ơa5 Ưa6 Đa7
`);

export const VISCII = hex(`
  àe0 ảe4 ãe3 áe1 ạd5 ăe5 ằa2 ẳc6 ẵc7 ắa1 ặa3 âe2 ầa5 ẩa6 ẫe7 ấa4 ậa7 èe8 ẻeb ẽa8 ée9 ẹa9 êea ềab ểac ễad
  ếaa ệae ìec ỉef ĩee íed ịb8 òf2 ỏf6 õf5 óf3 ọf7 ôf4 ồb0 ổb1 ỗb2 ốaf ộb5 ơbd ờb6 ởb7 ỡde ớbe ợfe ùf9 ủfc
  ũfb úfa ụf8 ưdf ừd7 ửd8 ữe6 ứd1 ựf1 ỳcf ỷd6 ỹdb ýfd ỵdc đf0 Àc0 Ảc4 Ãc3 Ác1 Ạ80 Ăc5 Ằ82 Ẳ02 Ẵ05 Ắ81 Ặ83
  Âc2 Ầ85 Ẩ86 Ẫ06 Ấ84 Ậ87 Èc8 Ẻcb Ẽ88 Éc9 Ẹ89 Êca Ề8b Ể8c Ễ8d Ế8a Ệ8e Ìcc Ỉ9b Ĩce Ícd Ị98 Òd2 Ỏ99 Õa0 Ód3
  Ọ9a Ôd4 Ồ90 Ổ91 Ỗ92 Ố8f Ộ93 Ơb4 Ờ96 Ở97 Ỡb3 Ớ95 Ợ94 Ùd9 Ủ9c Ũ9d Úda Ụ9e Ưbf Ừbb Ửbc Ữff Ứba Ựb9 Ỳ9f Ỷ14
  Ỹ19 Ýdd Ỵ1e Đd0
`);

/** A letter, and its tone behind it. */
export const CP1258 = hex(`
  àe0 ả61d2 ã61de áe1 ạ61f2 ăe3 ằe3cc ẳe3d2 ẵe3de ắe3ec ặe3f2 âe2 ầe2cc ẩe2d2 ẫe2de ấe2ec ậe2f2 èe8 ẻ65d2
  ẽ65de ée9 ẹ65f2 êea ềeacc ểead2 ễeade ếeaec ệeaf2 ì69cc ỉ69d2 ĩ69de íed ị69f2 ò6fcc ỏ6fd2 õ6fde óf3 ọ6ff2
  ôf4 ồf4cc ổf4d2 ỗf4de ốf4ec ộf4f2 ơf5 ờf5cc ởf5d2 ỡf5de ớf5ec ợf5f2 ùf9 ủ75d2 ũ75de úfa ụ75f2 ưfd ừfdcc
  ửfdd2 ữfdde ứfdec ựfdf2 ỳ79cc ỷ79d2 ỹ79de ý79ec ỵ79f2 đf0 Àc0 Ả41d2 Ã41de Ác1 Ạ41f2 Ăc3 Ằc3cc Ẳc3d2 Ẵc3de
  Ắc3ec Ặc3f2 Âc2 Ầc2cc Ẩc2d2 Ẫc2de Ấc2ec Ậc2f2 Èc8 Ẻ45d2 Ẽ45de Éc9 Ẹ45f2 Êca Ềcacc Ểcad2 Ễcade Ếcaec Ệcaf2
  Ì49cc Ỉ49d2 Ĩ49de Ícd Ị49f2 Ò4fcc Ỏ4fd2 Õ4fde Ód3 Ọ4ff2 Ôd4 Ồd4cc Ổd4d2 Ỗd4de Ốd4ec Ộd4f2 Ơd5 Ờd5cc Ởd5d2
  Ỡd5de Ớd5ec Ợd5f2 Ùd9 Ủ55d2 Ũ55de Úda Ụ55f2 Ưdd Ừddcc Ửddd2 Ữddde Ứddec Ựddf2 Ỳ59cc Ỷ59d2 Ỹ59de Ý59ec
  Ỵ59f2 Đd0
`);

/** As its keyboard writes it: the plain letter, then a sign for mark and tone. */
const VNI_SIGNS: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0323\u0302': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0323\u0306': 'ë',
};
const VNI_WHOLE: Readonly<Record<string, string>> = {
  đ: 'ñ',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
};

/** A text as a VNI font wants its characters. */
export const toVni = (text: string): string => [...text.normalize('NFC')].map(vniLetter).join('');

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const written = VNI_WHOLE[small] ?? vniParts(small);
  return letter === small ? written : written.toUpperCase();
}

function vniParts(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const horned = marks.includes('\u031b');
  const sign = VNI_SIGNS[marks.filter((mark) => mark !== '\u031b').join('')] ?? '';
  return (horned ? (base === 'o' ? 'ô' : 'ö') : base) + sign;
}

export const encoded = (text: string, table: ReadonlyMap<string, Buffer>): Buffer =>
  Buffer.concat([...text.normalize('NFC')].map((one) => table.get(one) ?? Buffer.from(one, 'latin1')));

/** UTF-8 taken for Windows-1252 by a program that shows every byte. */
export const misread = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));
