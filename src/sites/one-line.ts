/** What a field of one line says when it is for replies, in the languages of Take Five; and when it is not. */
const REPLY_WORDS =
  /(?<!\p{L})(?:reply|message|respon[ds]|answer|chat|svar|meddelande|balas|pesan|jawab|sagot|tugon|mensahe)|উত্তর|জবাব|বার্তা|মেসেজ/iu;
const SUBJECT_WORDS = /(?<!\p{L})(?:subject|title|ämne|rubrik|subjek|judul|paksa|pamagat)|বিষয়|শিরোনাম/iu;

/** Whether a field of one line says that it is for a reply: most are for other things. */
export function saysReply(line: HTMLInputElement): boolean {
  const words = ['aria-label', 'placeholder', 'name'].map((name) => line.getAttribute(name)).join(' ');
  return REPLY_WORDS.test(words) && !SUBJECT_WORDS.test(words);
}
