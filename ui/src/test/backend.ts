// The application as the screens see it, kept in memory: it stores, undoes and counts, and does not score.

import type {
  Answer,
  Assessment,
  Commands,
  Import,
  ImportedFile,
  Questionnaire,
  Settings,
  Summary,
  WireError,
} from "../generated/api";
import type { ChosenBytes, Host } from "../host";
import { asked } from "../lib/questionnaire";
import { adviceOf, catalogueOf } from "./catalogue";
import { planOf } from "./plan";

type Args<K extends keyof Commands> = Commands[K]["args"];

interface Change {
  op: string;
  question: string | null;
  before: Assessment | null;
  after: Assessment | null;
}

/** What stands around an assessment that is the only one of its company and was answered by one person. */
export const ALONE = {
  look_again: null,
  others: 0,
  people: 0,
  consensus: {},
  asked: null,
  newer: null,
} satisfies Partial<Assessment>;

/** An application in memory with a record of what it was asked to do. */
export class Backend implements Host {
  kind: Host["kind"] = "browser";
  settings: Settings = {
    language: "en",
    suggested_language: "en",
    number_keys: false,
    both_languages: false,
    theme: "system",
  };
  assessments = new Map<string, Assessment>();
  /** The assessment a next start goes on with. */
  open: string | null = null;
  /** Every call in order. */
  calls: { name: string; args: unknown }[] = [];
  /** Commands that fail until this is emptied. */
  failing = new Map<string, WireError>();
  /** What commands reply that this application in memory does not work out itself. */
  given: { [K in keyof Commands]?: (args: Args<K>) => Commands[K]["reply"] } = {
    get_catalogue: () => catalogueOf(),
    advise: ({ id }) => adviceOf(id),
    brand: () => null,
    get_plan: ({ id }) => planOf(id),
    peers: () => [],
    context: () => [],
    surveys: () => ({ offered: [], kept: [] }),
  };
  /** Questionnaires of the user's own that a new assessment can use. */
  others: Commands["start"]["reply"]["questionnaires"] = [];
  /** What the file picker gives. */
  files: ChosenBytes[] = [];
  /** What the file picker gives as evidence. */
  evidence: ChosenBytes[] = [];
  /** The pack, or library, that the file picker gives. */
  pack: ChosenBytes | null = null;
  /** The logo that the file picker gives. */
  logo: ChosenBytes | null = null;
  #undo: Change[] = [];
  #redo: Change[] = [];
  #count = 0;

  constructor(private readonly questionnaire: Questionnaire) {}

  async call<K extends keyof Commands>(name: K, args: Args<K>): Promise<Commands[K]["reply"]> {
    this.calls.push({ name, args });
    const failure = this.failing.get(name);
    if (failure) throw failure;
    const run = this.#commands[name] as (args: Args<K>) => Commands[K]["reply"];
    // A reply crosses the wire as text, so nothing is shared between the two sides.
    return JSON.parse(JSON.stringify(run(args))) as Commands[K]["reply"];
  }

  chooseSavePath = () => Promise.resolve(null);
  chooseFiles = () => Promise.resolve(this.files);
  chooseEvidence = () => Promise.resolve(this.evidence);
  choosePack = () => Promise.resolve(this.pack);
  chooseLibrary = () => Promise.resolve(this.pack);
  chooseLogo = () => Promise.resolve(this.logo);
  openFile = () => Promise.resolve();
  openLink = () => Promise.resolve();
  showInFolder = () => Promise.resolve();
  download = () => Promise.resolve();

  #given<K extends keyof Commands>(name: K, args: Args<K>): Commands[K]["reply"] {
    const reply = this.given[name];
    if (!reply) throw new Error(`the test gives no reply to ${name}`);
    return reply(args);
  }

  readonly #commands: { [K in keyof Commands]: (args: Args<K>) => Commands[K]["reply"] } = {
    start: () => this.#start(),
    get_questionnaire: (args) => this.#given("get_questionnaire", args),
    list_questionnaires: (args) => this.#given("list_questionnaires", args),
    new_draft: (args) => this.#given("new_draft", args),
    open_draft: (args) => this.#given("open_draft", args),
    edit_draft: (args) => this.#given("edit_draft", args),
    delete_draft: (args) => this.#given("delete_draft", args),
    preview_publication: (args) => this.#given("preview_publication", args),
    publish_draft: (args) => this.#given("publish_draft", args),
    compare_questionnaires: (args) => this.#given("compare_questionnaires", args),
    export_questionnaire: (args) => this.#given("export_questionnaire", args),
    preview_questionnaire: (args) => this.#given("preview_questionnaire", args),
    install_questionnaire: (args) => this.#given("install_questionnaire", args),
    weights: (args) => this.#given("weights", args),
    get_catalogue: (args) => this.#given("get_catalogue", args),
    preview_report: (args) => this.#given("preview_report", args),
    start_batch: (args) => this.#given("start_batch", args),
    batch_progress: (args) => this.#given("batch_progress", args),
    cancel_batch: (args) => this.#given("cancel_batch", args),
    brand: (args) => this.#given("brand", args),
    set_brand: (args) => this.#given("set_brand", args),
    remove_brand: (args) => this.#given("remove_brand", args),
    read_logo: (args) => this.#given("read_logo", args),
    check_colours: (args) => this.#given("check_colours", args),
    save_brand_sample: (args) => this.#given("save_brand_sample", args),
    advise: (args) => this.#given("advise", args),
    set_tick: (args) => this.#given("set_tick", args),
    get_funding: (args) => this.#given("get_funding", args),
    set_project: (args) => this.#given("set_project", args),
    get_plan: (args) => this.#given("get_plan", args),
    set_target: (args) => this.#given("set_target", args),
    put_action: (args) => this.#given("put_action", args),
    remove_action: (args) => this.#given("remove_action", args),
    accept_steps: (args) => this.#given("accept_steps", args),
    what_if: (args) => this.#given("what_if", args),
    adopt_what_if: (args) => this.#given("adopt_what_if", args),
    save_roadmap: (args) => this.#given("save_roadmap", args),
    save_calendar: (args) => this.#given("save_calendar", args),
    preview_pack: (args) => this.#given("preview_pack", args),
    install_pack: (args) => this.#given("install_pack", args),
    roll_back_catalogue: (args) => this.#given("roll_back_catalogue", args),
    remove_overlay: (args) => this.#given("remove_overlay", args),
    trusted_keys: (args) => this.#given("trusted_keys", args),
    distrust_key: (args) => this.#given("distrust_key", args),
    list_portfolio: (args) => this.#given("list_portfolio", args),
    refresh_portfolio: (args) => this.#given("refresh_portfolio", args),
    organisation_assessments: (args) => this.#given("organisation_assessments", args),
    set_tags: (args) => this.#given("set_tags", args),
    set_alias: (args) => this.#given("set_alias", args),
    compare: (args) => this.#given("compare", args),
    cohort: (args) => this.#given("cohort", args),
    peers: (args) => this.#given("peers", args),
    save_cohort: (args) => this.#given("save_cohort", args),
    surveys: (args) => this.#given("surveys", args),
    survey_form: (args) => this.#given("survey_form", args),
    begin_survey: (args) => this.#given("begin_survey", args),
    open_survey: (args) => this.#given("open_survey", args),
    set_reply: (args) => this.#given("set_reply", args),
    set_survey_names: (args) => this.#given("set_survey_names", args),
    delete_survey: (args) => this.#given("delete_survey", args),
    save_survey: (args) => this.#given("save_survey", args),
    survey_to_assessment: (args) => this.#given("survey_to_assessment", args),
    tables: (args) => this.#given("tables", args),
    save_tables: (args) => this.#given("save_tables", args),
    compare_survey: (args) => this.#given("compare_survey", args),
    context: (args) => this.#given("context", args),
    list_bin: (args) => this.#given("list_bin", args),
    restore_assessment: (args) => this.#given("restore_assessment", args),
    empty_bin: (args) => this.#given("empty_bin", args),
    merge_library: (args) => this.#given("merge_library", args),

    again: (args) => this.#given("again", args),
    confirm_answers: (args) => this.#given("confirm_answers", args),
    over_time: (args) => this.#given("over_time", args),
    set_reminder: (args) => this.#given("set_reminder", args),
    save_reminder: (args) => this.#given("save_reminder", args),
    migrate: (args) => this.#given("migrate", args),
    get_people: (args) => this.#given("get_people", args),
    save_request: (args) => this.#given("save_request", args),
    request_text: (args) => this.#given("request_text", args),
    save_response: (args) => this.#given("save_response", args),
    merge_people: (args) => this.#given("merge_people", args),
    add_own: (args) => this.#given("add_own", args),
    remove_person: (args) => this.#given("remove_person", args),
    set_consensus: (args) => this.#given("set_consensus", args),

    change_settings: (change) => (this.settings = { ...this.settings, ...change }),
    new_assessment: (args) => {
      this.#count += 1;
      this.open = `a${this.#count}`;
      return this.#put("new-assessment", null, this.#fresh(this.open, args));
    },
    open_assessment: ({ id }) => {
      this.open = id;
      return this.#shown(this.get(id));
    },
    close_assessment: () => (this.open = null),
    set_names: ({ id, ...names }) => this.#change("organisation", id, names),
    set_form: ({ id, form }) => this.#change("form", id, { form }),
    set_fact: ({ id, key, value }) => {
      const { [key]: _, ...facts } = this.get(id).facts;
      return this.#change("fact", id, { facts: value === null ? facts : { ...facts, [key]: value } });
    },
    set_response: ({ id, question, response, language }) =>
      this.#answer("answer", id, question, { response, language }),
    set_note: ({ id, question, note }) => this.#answer("note", id, question, { note }),
    set_assurance: ({ id, question, assurance }) =>
      question
        ? this.#answer("assurance", id, question, { assurance })
        : this.#change("assurance", id, { assurance: assurance ?? "self-declared" }),
    set_confidence: ({ id, question, confidence }) =>
      this.#answer("confidence", id, question, { confidence }),
    attach_files: ({ id, question, files }) => {
      const kept = files.map(({ name, base64 }, at) => ({
        id: `f${String(this.calls.length)}-${String(at)}`,
        name,
        bytes: bytesOf(base64).length,
        sha256: "0".repeat(64),
        added: "2026-11-22T14:02:00+08:00",
      }));
      const here = this.get(id).answers[question]?.files ?? [];
      return this.#answer("evidence", id, question, { files: [...here, ...kept] });
    },
    remove_attachment: ({ id, attachment }) => {
      const { answers } = this.get(id);
      const found = Object.entries(answers).find(([, one]) =>
        one.files.some((file) => file.id === attachment),
      );
      if (!found) throw new Error(`no file ${attachment}`);
      const files = found[1].files.filter((file) => file.id !== attachment);
      return this.#answer("evidence", id, found[0], { files });
    },
    save_attachment: () => ({
      path: "/reports/x.pdf",
      name: "x.pdf",
      folder: "/reports",
      bytes: 1,
      missing: [],
    }),
    add_link: ({ id, question, link }) =>
      this.#answer("evidence", id, question, {
        links: [...(this.get(id).answers[question]?.links ?? []), link],
      }),
    remove_link: ({ id, question, link }) =>
      this.#answer("evidence", id, question, {
        links: (this.get(id).answers[question]?.links ?? []).filter((one) => one !== link),
      }),
    set_place: ({ id, place }) => {
      this.assessments.set(id, { ...this.get(id), place });
      return null;
    },
    delete_assessment: ({ id }) => {
      this.#undo.push({ op: "delete", question: null, before: this.get(id), after: null });
      this.assessments.delete(id);
      return null;
    },
    undo: () => this.#replay(this.#undo, this.#redo, "before"),
    redo: () => this.#replay(this.#redo, this.#undo, "after"),
    save_report: () => ({ path: "/reports/r.pdf", name: "r.pdf", folder: "/reports", bytes: 1, missing: [] }),
    save_paper_form: () => ({
      path: "/reports/p.pdf",
      name: "p.pdf",
      folder: "/reports",
      bytes: 1,
      missing: [],
    }),
    save_paper_survey: (args) => this.#given("save_paper_survey", args),
    save_answers: () => ({
      path: "/reports/a.json",
      name: "a.json",
      folder: "/reports",
      bytes: 1,
      missing: [],
    }),
    import_files: ({ files, apply }) =>
      files.map(({ name, base64 }, at) => {
        // A file of a test says itself what is to be found in it.
        const found = JSON.parse(new TextDecoder().decode(bytesOf(base64))) as Partial<Import & ImportedFile>;
        const merge_into = found.merge_into ?? null;
        if (found.error) return { name, import: null, error: found.error, merge_into };
        const asked = {
          name: found.name ?? "",
          name_other: "",
          label: "",
          form: "express",
          language: "en",
        } as const;
        const id = apply ? this.#put("import", null, this.#fresh(`imported-${at + 1}`, asked)).id : null;
        const answers = found.answers ?? 0;
        const planned = found.planned ?? 0;
        const preview = {
          replaces: false,
          answers,
          changed: answers,
          planned,
          agreement: found.agreement ?? null,
        };
        return { name, import: { name: asked.name, ...preview, id, survey: false }, error: null, merge_into };
      }),
    recover_library: () => {
      this.failing.clear();
      return this.#start();
    },
  };

  #start(): Commands["start"]["reply"] {
    const program = { version: "0.1.0", library: "/data/library.sqlite", reports: "/reports" };
    const list = [...this.assessments.values()].reverse().map((one) => this.#summary(one));
    const { settings, open, questionnaire } = this;
    const { id, version, title } = questionnaire;
    return {
      settings,
      assessments: list,
      assessment_count: list.length,
      bin_count: 0,
      open,
      questionnaire,
      questionnaires: [{ id, version, title }, ...this.others],
      program,
    };
  }

  #fresh(id: string, args: Args<"new_assessment">): Assessment {
    const { name, name_other, label, form } = args;
    const none = { coverage: { answered: 0, applicable: 0, dont_know: 0, not_applicable: 0, percent: 0 } };
    const radar = { spokes: [], rings: [], shape: [] };
    const scores = { overall: null, range: null, pillars: [], dimensions: [], brake: null };
    const outcome = { ...none, ...scores, strongest: [], weakest: [], radar };
    const times = { started: "2026-11-22T09:30:00+08:00", saved_at: "2026-11-22T14:02:00+08:00" };
    const assured: Assessment["assured"] = { level: null, counts: [] };
    const relied = {
      attached: 0,
      attached_bytes: 0,
      assurance: "self-declared" as const,
      assured,
      review: [],
    };
    const empty = { facts: {}, answers: {}, progress: [], next_question: null, gaps: [] };
    const { id: of, version } = args.questionnaire ?? this.questionnaire;
    const rest = { ...relied, ...empty, ...ALONE, place: "", questionnaire: { id: of, version } };
    return { id, name, name_other, label, form, ...times, ...rest, outcome, undo: null, redo: null };
  }

  #answer(op: string, id: string, question: string, change: Partial<Answer>): Assessment {
    const open = this.get(id);
    const empty = emptyAnswer();
    const answers = { ...open.answers, [question]: { ...(open.answers[question] ?? empty), ...change } };
    return this.#put(op, question, { ...open, answers });
  }

  #change(op: string, id: string, change: Partial<Assessment>): Assessment {
    return this.#put(op, null, { ...this.get(id), ...change });
  }

  #put(op: string, question: string | null, after: Assessment): Assessment {
    this.#undo.push({ op, question, before: this.assessments.get(after.id) ?? null, after });
    this.#redo.length = 0;
    this.assessments.set(after.id, after);
    return this.#shown(after);
  }

  #replay(from: Change[], to: Change[], side: "before" | "after"): Commands["undo"]["reply"] {
    const change = from.pop();
    if (!change) throw new Error("nothing to replay");
    to.push(change);
    const state = change[side];
    const id = change.before?.id ?? change.after?.id ?? "";
    if (state) this.assessments.set(id, state);
    else this.assessments.delete(id);
    return {
      assessment: state ? this.#shown(state) : null,
      survey: null,
      question: change.question,
      op: change.op,
    };
  }

  /** The assessment with this id; a test that asks for another has a mistake. */
  get(id: string): Assessment {
    const found = this.assessments.get(id);
    if (!found) throw new Error(`no assessment ${id}`);
    return found;
  }

  /** The assessment with everything that follows from it. */
  #shown(one: Assessment): Assessment {
    const questions = asked(this.questionnaire, one.form);
    const done = (id: string) => Boolean(one.answers[id]?.response);
    const progress = this.questionnaire.pillars.map((pillar) => {
      const mine = questions.filter((placed) => placed.pillar.id === pillar.id);
      return {
        pillar: pillar.id,
        answered: mine.filter(({ question }) => done(question.id)).length,
        total: mine.length,
      };
    });
    const next = questions.find(({ question }) => !done(question.id));
    return {
      ...one,
      progress,
      next_question: next?.question.id ?? null,
      undo: this.#undo.at(-1)?.op ?? null,
      redo: this.#redo.at(-1)?.op ?? null,
    };
  }

  #summary(one: Assessment): Summary {
    const { id, name, name_other, label, form, progress, started, saved_at } = this.#shown(one);
    const answered = progress.reduce((sum, pillar) => sum + pillar.answered, 0);
    const total = progress.reduce((sum, pillar) => sum + pillar.total, 0);
    const score =
      answered === total ? ({ shown: "2.7", band: "aware" } as const) : { shown: null, band: null };
    return {
      id,
      name,
      name_other,
      label,
      form,
      started,
      updated: saved_at,
      answered,
      total,
      ...score,
      provisional: false,
      missing: null,
      look_again: null,
    };
  }
}

/** An answer of which nothing is known yet. */
export function emptyAnswer(): Answer {
  return {
    response: null,
    note: "",
    confidence: null,
    links: [],
    files: [],
    assurance: null,
    as_before: null,
    language: "en",
  };
}

/** The bytes that base64 stands for. */
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
