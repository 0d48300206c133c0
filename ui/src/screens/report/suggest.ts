// The file name offered in the save dialog.

const ENDINGS = /\.(?:pdf|html|docx|xlsx|csv|json)$/i;
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** The name of an earlier file, or one made from the company's; no character that a file system refuses. */
export function suggestedName(name: string, ending: string): string {
  const stem = name.replace(ENDINGS, "").replaceAll(FORBIDDEN, " ").trim();
  return `${stem === "" ? "AI Readiness HK" : stem}.${ending}`;
}
