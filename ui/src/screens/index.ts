// Which component draws which screen. A new screen: its name in lib/screens.ts, its folder here, its line in this table, and
// its words in locales/<language>/<screen>.ftl.

import type { Component } from "svelte";
import type { Screen } from "../lib/screens";
import About from "./about/About.svelte";
import Adviser from "./adviser/Adviser.svelte";
import Bin from "./bin/Bin.svelte";
import Brand from "./brand/Brand.svelte";
import Catalogue from "./catalogue/Catalogue.svelte";
import Check from "./check/Check.svelte";
import Cohort from "./cohort/Cohort.svelte";
import Compare from "./compare/Compare.svelte";
import Damaged from "./damaged/Damaged.svelte";
import Editor from "./editor/Editor.svelte";
import Entry from "./entry/Entry.svelte";
import Glossary from "./glossary/Glossary.svelte";
import Keying from "./keying/Keying.svelte";
import Language from "./language/Language.svelte";
import Learn from "./learn/Learn.svelte";
import Money from "./money/Money.svelte";
import New from "./new/New.svelte";
import Next from "./next/Next.svelte";
import Paper from "./paper/Paper.svelte";
import People from "./people/People.svelte";
import Portfolio from "./portfolio/Portfolio.svelte";
import Plan from "./plan/Plan.svelte";
import Profile from "./profile/Profile.svelte";
import Progress from "./progress/Progress.svelte";
import Project from "./project/Project.svelte";
import Question from "./question/Question.svelte";
import Questionnaires from "./questionnaires/Questionnaires.svelte";
import Report from "./report/Report.svelte";
import Reports from "./reports/Reports.svelte";
import Result from "./result/Result.svelte";
import Scheme from "./scheme/Scheme.svelte";
import Settings from "./settings/Settings.svelte";
import Start from "./start/Start.svelte";
import Steps from "./steps/Steps.svelte";
import Survey from "./survey/Survey.svelte";
import SurveyCheck from "./survey-check/SurveyCheck.svelte";
import SurveyCompare from "./survey-compare/SurveyCompare.svelte";
import SurveyNew from "./surveys/SurveyNew.svelte";
import Surveys from "./surveys/Surveys.svelte";
import Tables from "./tables/Tables.svelte";
import Tasks from "./tasks/Tasks.svelte";
import WhatIf from "./what-if/WhatIf.svelte";
import Weights from "./weights/Weights.svelte";
import Why from "./why/Why.svelte";

/** What a screen of this name needs to know, as the properties of its component. */
type Params<Name extends Screen["name"]> = Omit<Extract<Screen, { name: Name }>, "name">;

const COMPONENTS: { [Name in Screen["name"]]: Component<Params<Name>> } = {
  about: About,
  adviser: Adviser,
  bin: Bin,
  brand: Brand,
  catalogue: Catalogue,
  check: Check,
  cohort: Cohort,
  compare: Compare,
  damaged: Damaged,
  editor: Editor,
  entry: Entry,
  glossary: Glossary,
  keying: Keying,
  language: Language,
  learn: Learn,
  money: Money,
  new: New,
  next: Next,
  paper: Paper,
  portfolio: Portfolio,
  plan: Plan,
  people: People,
  profile: Profile,
  progress: Progress,
  project: Project,
  question: Question,
  questionnaires: Questionnaires,
  report: Report,
  reports: Reports,
  result: Result,
  scheme: Scheme,
  settings: Settings,
  start: Start,
  steps: Steps,
  survey: Survey,
  "survey-check": SurveyCheck,
  "survey-compare": SurveyCompare,
  "survey-new": SurveyNew,
  surveys: Surveys,
  tables: Tables,
  tasks: Tasks,
  "what-if": WhatIf,
  weights: Weights,
  why: Why,
};

/** The component of a screen and its properties. */
export function draw(screen: Screen): {
  Screen: Component<Record<string, unknown>>;
  params: Record<string, unknown>;
} {
  const { name, ...params } = screen;
  // The table above has checked that each component takes what its screen carries.
  return { Screen: COMPONENTS[name] as unknown as Component<Record<string, unknown>>, params };
}
