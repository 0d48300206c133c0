// What is put into a report, in which format and for whom: the choices of one screen, as the application wants them.

import type { Edition, FormatCode, ReportOptions, SectionCode, SharingCode } from "../../generated/api";

/** The formats, what people mostly want first. */
export const FORMATS: readonly FormatCode[] = ["pdf", "html", "docx", "xlsx", "csv", "json"];

/** How much is handed over, the most first. */
export const SHARINGS: readonly SharingCode[] = ["full", "no-notes", "masked"];

/** The parts that can be left out, in the order of the report. */
export const SECTIONS: readonly SectionCode[] = [
  "adviser",
  "results",
  "peers",
  "progress",
  "people",
  "roadmap",
  "funding",
  "answers",
  "facts",
  "method",
  "sources",
];

/** The choices of one screen. They begin with everything, as a PDF, in the language the interface has then. */
export class Choices {
  edition = $state<string>("en");
  format = $state<string>("pdf");
  sharing = $state<string>("full");
  sections = $state.raw<readonly SectionCode[]>(SECTIONS);
  brand = $state(false);

  constructor(edition: Edition) {
    // Chosen once: a later change of the interface's language leaves the report's language alone.
    this.edition = edition;
  }

  /** Takes a part in or leaves it out; the order stays that of the report. */
  choose(section: SectionCode, taken: boolean): void {
    this.sections = SECTIONS.filter((one) => (one === section ? taken : this.sections.includes(one)));
  }

  /** As the application wants them. */
  get wire(): ReportOptions {
    return {
      edition: this.edition as Edition,
      format: this.format as FormatCode,
      sharing: this.sharing as SharingCode,
      brand: this.brand,
      ...(this.sections.length < SECTIONS.length ? { sections: [...this.sections] } : {}),
    };
  }
}
