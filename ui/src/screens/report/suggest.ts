// The file name offered in the save dialog.

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** The name of an earlier file, or one made from the company's; no character that a file system refuses. */
export function suggestedName(name: string): string {
  const stem = name
    .replace(/\.pdf$/i, "")
    .replaceAll(FORBIDDEN, " ")
    .trim();
  return `${stem === "" ? "AI Readiness HK" : stem}.pdf`;
}
