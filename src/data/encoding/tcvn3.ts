/** TCVN 5712:1993 from A1 on, as the fonts .VnTime write it; a dot stands where it has no letter. */
const FROM_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ.....àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

/** Text whose letters are the Latin-1 reading of TCVN3: "hå s¬ ®óng h¹n". Capital letters of .VnTimeH come as small. */
export const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00ff]/g, (letter) => {
    const found = FROM_A1[letter.charCodeAt(0) - 0xa1];
    return found === undefined || found === '.' ? letter : found;
  });
