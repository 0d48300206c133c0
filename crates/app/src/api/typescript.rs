//! Writes `ui/src/generated/api.ts` from the types and the command table.

use ts_rs::{Config, TS};

use readiness_assessment::catalogue as core;
use readiness_assessment::funding::Limit;
use readiness_assessment::group::{Figure, Role};
use readiness_assessment::instrument::NegativeKind;
use readiness_assessment::plan::{ActionState, Window};
use readiness_assessment::review::Group;
use readiness_assessment::{Assurance, Confidence};
use readiness_report::{Format, Section, Sharing};

use super::{
    assessment, brand, catalogue, cohort, command, error, evidence, exchange, funding, paper, people, plan, portfolio,
    progress, questionnaire, questionnaires, report, result, review, start, survey, tables,
};

const HEADER: &str = "// Generated from crates/app/src/api by `make generate`. Do not edit.\n";

/// The whole TypeScript file.
pub fn typescript() -> String {
    let config = Config::new();
    let mut parts = vec![HEADER.to_owned()];
    macro_rules! declare {
        ($($module:ident :: { $($name:ident),* $(,)? }),* $(,)?) => {
            $($(parts.push(declaration::<$module::$name>(&config));)*)*
        };
    }
    declare!(
        questionnaire::{
            Localised, QuestionnaireName, QuestionnaireChoice, Questionnaire, Credit, FormCode, FormInfo, BandCode, BandInfo, Fact, FactKind, FactOption,
            FactOptionValue, Pillar, Dimension, Question, Rung, Contradiction, Negative, Term, Sector, TermMark, TermMarks,
        },
        questionnaires::{
            QuestionnaireRow, NewDraft, DraftView, DraftProblem, WeightProfile, DimensionWeight, EditDraft, DraftPart,
            DraftEdit, QuestionnaireChange, CompareQuestionnaires, Publication, PublishDraft, ExportQuestionnaire,
            ExportedPack, QuestionnairePack, InstallQuestionnaire, WeightedView, WeightedResult, WeightedPart,
        },
        assessment::{
            LanguageTag, Summary, Assessment, FactValue, Answer, Response, Progress, NewAssessment, ById, SetResponse,
            SetNote, SetFact, SetNames, SetForm, SetPlace, Replayed,
        },
        result::{
            Outcome, Score, Overall, Missing, Range, Coverage, PillarScore, DimensionScore, Brake, Gap, Radar, Spoke,
            Point,
        },
        evidence::{AttachedFile, AttachFiles, ByAttachment, SaveAttachment, EvidenceLink, SetConfidence},
        review::{Assured, AssuredCount, ToAsk, SetAssurance},
        start::{Start, Settings, Theme, ChangeSettings, Program, BinEntry, Emptied, MergeLibrary, Merged, Renamed},
        exchange::{Edition, SaveAnswers, SavedFile, GivenFile, ImportFiles, ImportedFile, Import, Agreement,
            AgreementCode, Figure, FigureCode, FigureState,
        },
        report::{
            ReportOptions, SaveReport, PreviewReport, ReportPreview, StartBatch, BatchProgress, BatchFailure,
        },
        paper::{SavePaperForm, SavePaperSurvey},
        cohort::{
            AskCohort, Cohort, Counted, CohortFigures, CohortSpread, Named, BandGroup, QuestionFigures, SaidCount, WayFigures,
            GroupFigures, ClassName, SaveCohort, CompareAssessments, Comparison, ComparedCompany, ComparedRow,
            ComparedScore, PeerGroup, PeerFigures,
        },
        portfolio::{
            PortfolioFilter, PortfolioOrder, ListPortfolio, Portfolio, Outdated, PortfolioTag, Organisation, SetTags, SetAlias,
        },
        brand::{
            BrandKit, BrandLogo, LogoPicture, SetBrand, SetLogo, CheckColours, ColoursChecked, ColourCheck, SaveBrandSample,
        },
        catalogue::{
            Catalogue, InstalledPack, OverlayInfo, Category, Entry, Later, Said, Source, Scheme, Rule, NotWith, Deadline,
            Resource, Cell, Elsewhere, Programme, PackBytes, InstallPack, RemoveOverlay, PackPreview, PackChange,
            CompanyImpact, TrustedKey, DistrustKey,
        },
        funding::{
            Advice, Match, Judged, ReadyMade, Suggestion, Tick, SetTick, Project, ProjectItem, SetProject, Funding, Sums,
            SchemeSum, ItemSum, BestSum, CashMonth, SaveCalendar,
        },
        progress::{
            Again, ConfirmAnswers, AskOverTime, OverTime, Run, Dot, ComparedRuns, ScoreChange, PartChange, MovedAnswer,
            LookAgain, SetReminder, When, SaveReminder, Migrate, Migrated,
        },
        people::{
            SaveRequest, ShowRequest, RequestText, ScanCode, Ask, Asked, SaveResponse, MergeFiles, MergedFile, Merge, AddOwn,
            RemovePerson, SetConsensus, Agreed, People, PersonLine, QuestionAgreement, SpreadFigure, MeanFigure, Spread, GroupGap, GroupMean, Consensus,
        },
        plan::{
            Plan, Path, Step, Flip, Aim, Action, Proposal, SetTarget, PutAction, RemoveAction, RungOf, AcceptSteps, WhatIf,
            Imagined, SchemeChange, AdoptWhatIf, SaveRoadmap,
        },
        survey::{
            SurveyInfo, SurveyForm, SurveySection, SurveyQuestion, SurveyKind, SurveyOption, SurveyRow, SurveyReply,
            SurveyValue, SurveyState, SurveySummary, Surveys, SurveyName, BeginSurvey, SetReply, FilledIn, SaveSurvey,
            SurveyFormat,
        },
        tables::{
            AskTables, SaveTables, SurveyTables, CountedSurvey, TableGroup, TableSection, QuestionTable, TablePart,
            TableLine, TableCell, TableAmount, Compared, ComparedFigure, OwnFigure,
        },
        error::{WireError, WireProblem},
    );
    parts.extend(words());
    parts.push(union("FormatCode", &Format::ENDINGS.map(|(word, _)| word)));
    parts.push(union("FigureKind", &Figure::<()>::CODES));
    parts.push(command::table());
    parts.join("\n")
}

/// The closed sets of words of the catalogue, from the core's own tables.
fn words() -> Vec<String> {
    macro_rules! union {
        ($($name:literal => $set:ty),* $(,)?) => {
            vec![$(union($name, &<$set>::CODES.map(|(word, _)| word))),*]
        };
    }
    union!(
        "CategoryCode" => core::Category,
        "State" => core::State,
        "Age" => core::Age,
        "Mark" => core::Mark,
        "Part" => core::Part,
        "SchemeKind" => core::SchemeKind,
        "ResourceKind" => core::ResourceKind,
        "Audience" => core::Audience,
        "Tongue" => core::Tongue,
        "Route" => core::Route,
        "Force" => core::Force,
        "Verdict" => core::Verdict,
        "ItemCategory" => core::ItemCategory,
        "ChangeKind" => core::ChangeKind,
        "Aspect" => core::Aspect,
        "Limit" => Limit,
        "QuestionnaireChangeKind" => readiness_assessment::instrument::ChangeKind,
        "QuestionnairePart" => readiness_assessment::instrument::Changed,
        "AssuranceCode" => Assurance,
        "ConfidenceCode" => Confidence,
        "AskGroup" => Group,
        "RoleCode" => Role,
        "ActionState" => ActionState,
        "RoadmapWindow" => Window,
        "NegativeKind" => NegativeKind,
        "SectionCode" => Section,
        "SharingCode" => Sharing,
    )
}

fn union(name: &str, words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    format!("export type {name} = {};\n", words.join(" | "))
}

fn declaration<T: TS>(config: &Config) -> String {
    format!("export {}\n", T::decl(config))
}
