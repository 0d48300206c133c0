// What formats, readers and parts of a report are called.

import type { FormatCode, SectionCode, SharingCode } from "../../generated/api";
import { t } from "../../lib/i18n.svelte";

/** A choice and what follows from it. */
interface Words {
  name: () => string;
  about: () => string;
}

/** The formats and what each is for. */
export const FORMAT_WORDS: Record<FormatCode, Words> = {
  pdf: { name: () => t("report-screen-format-pdf"), about: () => t("report-screen-format-pdf.about") },
  html: { name: () => t("report-screen-format-html"), about: () => t("report-screen-format-html.about") },
  docx: { name: () => t("report-screen-format-docx"), about: () => t("report-screen-format-docx.about") },
  xlsx: { name: () => t("report-screen-format-xlsx"), about: () => t("report-screen-format-xlsx.about") },
  csv: { name: () => t("report-screen-format-csv"), about: () => t("report-screen-format-csv.about") },
  json: { name: () => t("report-screen-format-json"), about: () => t("report-screen-format-json.about") },
};

/** The readers and what each gets. */
export const SHARING_WORDS: Record<SharingCode, Words> = {
  full: { name: () => t("report-screen-sharing-full"), about: () => t("report-screen-sharing-full.about") },
  "no-notes": {
    name: () => t("report-screen-sharing-no-notes"),
    about: () => t("report-screen-sharing-no-notes.about"),
  },
  masked: {
    name: () => t("report-screen-sharing-masked"),
    about: () => t("report-screen-sharing-masked.about"),
  },
};

/** The parts. */
export const SECTION_WORDS: Record<SectionCode, () => string> = {
  adviser: () => t("report-screen-section-adviser"),
  results: () => t("report-screen-section-results"),
  peers: () => t("report-screen-section-peers"),
  progress: () => t("report-screen-section-progress"),
  people: () => t("report-screen-section-people"),
  roadmap: () => t("report-screen-section-roadmap"),
  funding: () => t("report-screen-section-funding"),
  answers: () => t("report-screen-section-answers"),
  facts: () => t("report-screen-section-facts"),
  method: () => t("report-screen-section-method"),
  sources: () => t("report-screen-section-sources"),
};
