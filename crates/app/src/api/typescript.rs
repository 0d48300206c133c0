//! Writes `ui/src/generated/api.ts` from the types and the command table.

use ts_rs::{Config, TS};

use super::{assessment, command, error, exchange, questionnaire, result, start};

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
            Localised, Questionnaire, Credit, FormCode, FormInfo, BandCode, BandInfo, Fact, FactKind, FactOption,
            FactOptionValue, Pillar, Dimension, Question, Rung,
        },
        assessment::{
            LanguageTag, Summary, Assessment, FactValue, Answer, Response, Progress, NewAssessment, ById, SetResponse,
            SetNote, SetFact, SetNames, SetForm, SetPlace, Replayed,
        },
        result::{
            Outcome, Score, Overall, Missing, Range, Coverage, PillarScore, DimensionScore, Brake, Gap, Radar, Spoke,
            Point,
        },
        start::{Start, Settings, Theme, ChangeSettings, Program},
        exchange::{Edition, SaveReport, SaveAnswers, SavedFile, ImportAnswers, Import},
        error::{WireError, WireProblem},
    );
    parts.push(command::table());
    parts.join("\n")
}

fn declaration<T: TS>(config: &Config) -> String {
    format!("export {}\n", T::decl(config))
}
