/** What stands behind a letter in VNI: a mark, or two in one. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that VNI writes by themselves. */
const LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ö: 'ư',
  ô: 'ơ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const MARKED = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñöôíìæóòî]/gi;

/** Text whose letters are the Latin-1 reading of VNI: "Tieáp nhaän hoà sô". */
export const fromVni = (text: string): string =>
  text.replace(MARKED, (whole, base?: string, mark?: string) => {
    if (base === undefined || mark === undefined) return letterOf(whole);
    return `${letterOf(base)}${MARKS[mark.toLowerCase()]}`.normalize('NFC');
  });

function letterOf(letter: string): string {
  const small = letter.toLowerCase();
  const found = LETTERS[small] ?? small;
  return letter === small ? found : found.toUpperCase();
}
