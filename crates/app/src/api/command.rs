//! The one table of commands. A row is a name, what it takes, what it returns and the use case behind it; the desktop
//! shell, the browser bridge and the TypeScript types all come from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::{Config, TS};

use super::assessment::{
    Assessment, ById, NewAssessment, Replayed, SetFact, SetForm, SetNames, SetNote, SetPlace, SetResponse, Summary,
};
use super::brand::{BrandKit, CheckColours, ColoursChecked, LogoPicture, SaveBrandSample, SetBrand};
use super::catalogue::{Catalogue, DistrustKey, InstallPack, PackBytes, PackPreview, RemoveOverlay, TrustedKey};
use super::cohort::{AskCohort, Cohort, CompareAssessments, Comparison, PeerGroup, SaveCohort};
use super::evidence::{AttachFiles, ByAttachment, EvidenceLink, SaveAttachment, SetConfidence};
use super::exchange::{GivenFile, ImportFiles, ImportedFile, SaveAnswers, SavedFile};
use super::funding::{Advice, Funding, SaveCalendar, SetProject, SetTick};
use super::paper::{SavePaperForm, SavePaperSurvey};
use super::people::{
    AddOwn, MergeFiles, MergedFile, People, RemovePerson, RequestText, SaveRequest, SaveResponse, SetConsensus,
    ShowRequest,
};
use super::plan::{AcceptSteps, AdoptWhatIf, Imagined, Plan, PutAction, RemoveAction, SaveRoadmap, SetTarget, WhatIf};
use super::portfolio::{ListPortfolio, Outdated, Portfolio, SetAlias, SetTags};
use super::progress::{Again, AskOverTime, ConfirmAnswers, Migrate, Migrated, OverTime, SaveReminder, SetReminder};
use super::questionnaire::{Questionnaire, QuestionnaireName};
use super::questionnaires::{
    CompareQuestionnaires, DraftView, EditDraft, ExportQuestionnaire, ExportedPack, InstallQuestionnaire, NewDraft,
    Publication, PublishDraft, QuestionnaireChange, QuestionnairePack, QuestionnaireRow, WeightedView,
};
use super::report::{BatchProgress, PreviewReport, ReportPreview, SaveReport, StartBatch};
use super::review::SetAssurance;
use super::start::{BinEntry, ChangeSettings, Emptied, MergeLibrary, Merged, Settings, Start};
use super::survey::{BeginSurvey, FilledIn, SaveSurvey, SetReply, SurveyForm, SurveyName, SurveyState, Surveys};
use super::tables::{AskTables, Compared, SaveTables, SurveyTables};
use crate::app::App;
use crate::error::{Error, Result};
use crate::{
    assessment, brand, catalogue, cohort, evidence, exchange, funding, instruments, library, paper, people, plan,
    portfolio, progress, questionnaires, report, survey, tables,
};

macro_rules! commands {
    ($($name:ident: $args:ty => $reply:ty = $run:path;)*) => {
        /// The names of all commands.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Runs the command `name`.
        ///
        /// # Errors
        /// An unknown command, arguments of the wrong shape, or whatever the use case reports.
        pub fn dispatch(app: &App, name: &str, args: Value) -> Result<Value> {
            match name {
                $(stringify!($name) => answer($run(app, arguments::<$args>(args)?)?),)*
                _ => Err(Error::NoSuchCommand(name.to_owned())),
            }
        }

        /// The table as a TypeScript interface.
        pub fn table() -> String {
            let config = Config::new();
            let mut rows = String::from("export interface Commands {\n");
            $(rows.push_str(&row::<$args, $reply>(stringify!($name), &config));)*
            rows + "}\n"
        }
    };
}

commands! {
    start: () => Start = library::start;
    change_settings: ChangeSettings => Settings = library::change_settings;
    recover_library: () => Start = library::recover;
    get_questionnaire: QuestionnaireName => Questionnaire = instruments::get;
    list_questionnaires: () => Vec<QuestionnaireRow> = questionnaires::list;
    new_draft: NewDraft => DraftView = questionnaires::new;
    open_draft: QuestionnaireName => DraftView = questionnaires::open;
    edit_draft: EditDraft => DraftView = questionnaires::edit;
    delete_draft: QuestionnaireName => Vec<QuestionnaireRow> = questionnaires::delete;
    preview_publication: QuestionnaireName => Publication = questionnaires::preview_publication;
    publish_draft: PublishDraft => Vec<QuestionnaireRow> = questionnaires::publish;
    compare_questionnaires: CompareQuestionnaires => Vec<QuestionnaireChange> = questionnaires::compare;
    export_questionnaire: ExportQuestionnaire => ExportedPack = questionnaires::export;
    preview_questionnaire: PackBytes => QuestionnairePack = questionnaires::preview;
    install_questionnaire: InstallQuestionnaire => Vec<QuestionnaireRow> = questionnaires::install;
    weights: ById => Vec<WeightedView> = questionnaires::weights;
    new_assessment: NewAssessment => Assessment = assessment::begin;
    open_assessment: ById => Assessment = assessment::open;
    close_assessment: () => () = assessment::close;
    set_names: SetNames => Assessment = assessment::set_names;
    set_form: SetForm => Assessment = assessment::set_form;
    set_fact: SetFact => Assessment = assessment::set_fact;
    set_response: SetResponse => Assessment = assessment::set_response;
    set_note: SetNote => Assessment = assessment::set_note;
    set_assurance: SetAssurance => Assessment = assessment::set_assurance;
    set_confidence: SetConfidence => Assessment = assessment::set_confidence;
    attach_files: AttachFiles => Assessment = evidence::attach;
    remove_attachment: ByAttachment => Assessment = evidence::detach;
    save_attachment: SaveAttachment => SavedFile = evidence::save_copy;
    add_link: EvidenceLink => Assessment = evidence::add_link;
    remove_link: EvidenceLink => Assessment = evidence::remove_link;
    set_place: SetPlace => () = assessment::set_place;
    delete_assessment: ById => () = assessment::delete;
    list_bin: () => Vec<BinEntry> = library::bin;
    restore_assessment: ById => () = library::restore;
    empty_bin: () => Emptied = library::empty_bin;
    merge_library: MergeLibrary => Merged = library::merge_library;
    undo: () => Replayed = assessment::undo;
    redo: () => Replayed = assessment::redo;
    list_portfolio: ListPortfolio => Portfolio = portfolio::list;
    refresh_portfolio: () => Outdated = portfolio::refresh;
    organisation_assessments: ById => Vec<Summary> = portfolio::of_organisation;
    set_tags: SetTags => () = portfolio::set_tags;
    set_alias: SetAlias => () = portfolio::set_alias;
    compare: CompareAssessments => Comparison = cohort::compare;
    cohort: AskCohort => Cohort = cohort::summary;
    peers: ById => Vec<PeerGroup> = cohort::peers;
    save_cohort: SaveCohort => SavedFile = cohort::save;
    tables: AskTables => SurveyTables = tables::tables;
    save_tables: SaveTables => SavedFile = tables::save;
    compare_survey: ById => Vec<Compared> = tables::compare;
    context: ById => Vec<Compared> = tables::context;
    save_report: SaveReport => SavedFile = report::save;
    preview_report: PreviewReport => ReportPreview = report::preview;
    start_batch: StartBatch => BatchProgress = report::batch::start;
    batch_progress: () => Option<BatchProgress> = report::batch::progress;
    cancel_batch: () => Option<BatchProgress> = report::batch::cancel;
    brand: () => Option<BrandKit> = brand::get;
    set_brand: SetBrand => BrandKit = brand::set;
    remove_brand: () => () = brand::forget;
    read_logo: GivenFile => LogoPicture = brand::read_logo;
    check_colours: CheckColours => ColoursChecked = brand::check_colours;
    save_brand_sample: SaveBrandSample => SavedFile = brand::save_sample;
    save_paper_form: SavePaperForm => SavedFile = paper::save;
    save_paper_survey: SavePaperSurvey => SavedFile = paper::save_survey;
    save_answers: SaveAnswers => SavedFile = exchange::save_answers;
    import_files: ImportFiles => Vec<ImportedFile> = exchange::import_files;
    again: Again => Assessment = progress::again;
    confirm_answers: ConfirmAnswers => Assessment = progress::confirm;
    over_time: AskOverTime => OverTime = progress::over_time;
    set_reminder: SetReminder => Assessment = progress::set_reminder;
    save_reminder: SaveReminder => SavedFile = progress::save_reminder;
    migrate: Migrate => Migrated = progress::migrate;
    get_people: ById => People = people::get;
    save_request: SaveRequest => SavedFile = people::save_request;
    request_text: ShowRequest => RequestText = people::request_text;
    save_response: SaveResponse => SavedFile = people::save_response;
    merge_people: MergeFiles => Vec<MergedFile> = people::merge_files;
    add_own: AddOwn => Assessment = people::add_own;
    remove_person: RemovePerson => Assessment = people::remove;
    set_consensus: SetConsensus => Assessment = people::set_consensus;
    get_catalogue: () => Catalogue = catalogue::get;
    advise: ById => Advice = funding::advice;
    set_tick: SetTick => Advice = funding::set_tick;
    get_funding: ById => Funding = funding::get_funding;
    set_project: SetProject => Funding = funding::set_project;
    save_calendar: SaveCalendar => SavedFile = funding::save_calendar;
    get_plan: ById => Plan = plan::plan;
    set_target: SetTarget => Plan = plan::set_target;
    put_action: PutAction => Plan = plan::put_action;
    remove_action: RemoveAction => Plan = plan::remove_action;
    accept_steps: AcceptSteps => Plan = plan::accept_steps;
    what_if: WhatIf => Imagined = plan::what_if;
    adopt_what_if: AdoptWhatIf => Plan = plan::adopt_what_if;
    save_roadmap: SaveRoadmap => SavedFile = plan::save_roadmap;
    surveys: () => Surveys = survey::list;
    survey_form: SurveyName => SurveyForm = survey::form;
    begin_survey: BeginSurvey => SurveyState = survey::begin;
    open_survey: ById => SurveyState = survey::state;
    set_reply: SetReply => SurveyState = survey::set_reply;
    set_survey_names: SetNames => SurveyState = survey::set_names;
    delete_survey: ById => () = survey::delete;
    save_survey: SaveSurvey => SavedFile = survey::save;
    survey_to_assessment: ById => FilledIn = survey::to_assessment_by;
    preview_pack: PackBytes => PackPreview = catalogue::preview_pack;
    install_pack: InstallPack => Catalogue = catalogue::install_pack;
    roll_back_catalogue: () => Catalogue = catalogue::roll_back;
    remove_overlay: RemoveOverlay => Catalogue = catalogue::remove_overlay;
    trusted_keys: () => Vec<TrustedKey> = catalogue::trusted_keys;
    distrust_key: DistrustKey => Vec<TrustedKey> = catalogue::distrust_key;
}

fn arguments<T: DeserializeOwned>(args: Value) -> Result<T> {
    Ok(serde_json::from_value(args)?)
}

fn answer(reply: impl Serialize) -> Result<Value> {
    Ok(serde_json::to_value(reply)?)
}

fn row<A: TS, R: TS>(name: &str, config: &Config) -> String {
    format!("  {name}: {{ args: {}; reply: {} }};\n", A::name(config), R::name(config))
}
