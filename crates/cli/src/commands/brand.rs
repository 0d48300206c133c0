use clap::ArgMatches;
use readiness_app::App;
use readiness_app::api::brand::{BrandKit, BrandLogo};
use readiness_app::api::questionnaire::Localised;
use readiness_app::brand::{self, Look};
use readiness_locale::Translator;
use serde_json::json;

use super::Finished;
use crate::arguments::{brand as arguments, path};
use crate::console::Said;

type Run = fn(&App, &ArgMatches, &Translator) -> Finished;

const COMMANDS: [(&str, Run); 3] = [("show", show), ("set", set), ("remove", remove)];

/// `readiness brand …`
pub(super) fn brand(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let Some((name, typed)) = typed.subcommand() else { return Ok(Said::default()) };
    let run = COMMANDS.iter().find(|(known, _)| *known == name).map(|(_, run)| run);
    run.map_or_else(|| Ok(Said::default()), |run| run(app, typed, tr))
}

/// Whose look a report has: as it was typed, else the one that is kept.
pub(super) fn look(app: &App, typed: &ArgMatches) -> Look {
    arguments::look(typed).unwrap_or_else(|| if brand::is_kept(app) { Look::Own } else { Look::Plain })
}

fn show(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let kit = brand::get(app, ())?;
    if typed.get_flag("json") {
        return Ok(Said::one(described(kit.as_ref()).to_string()));
    }
    let Some(kit) = kit else { return Ok(Said::one(tr.cli_brand_none())) };
    let mut lines = vec![tr.cli_brand_colours(&kit.main, &kit.soft)];
    lines.extend(kit.logo.iter().map(|BrandLogo { alt, .. }| tr.cli_brand_logo(&both(alt))));
    for (name, words) in [
        (tr.brand_cover_line(), &kit.cover_line),
        (tr.brand_footer(), &kit.footer),
        (tr.brand_disclaimer(), &kit.disclaimer),
    ] {
        let words = both(words);
        if !words.is_empty() {
            lines.push(tr.cli_brand_words(&name, &words));
        }
    }
    Ok(Said::one(lines.join("\n")))
}

fn set(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    brand::set_from(app, path(typed, "file"))?;
    Ok(Said::one(tr.brand_saved()))
}

fn remove(app: &App, _: &ArgMatches, tr: &Translator) -> Finished {
    brand::remove(app)?;
    Ok(Said::one(tr.brand_removed()))
}

/// Everything but the picture, which is of no use in a terminal.
fn described(kit: Option<&BrandKit>) -> serde_json::Value {
    let text = |words: &Localised| json!({"en": words.en, "zh-Hant-HK": words.zh});
    kit.map_or(serde_json::Value::Null, |kit| {
        json!({
            "main": kit.main,
            "soft": kit.soft,
            "logo": kit.logo.as_ref().map(|logo| json!({"alt": text(&logo.alt)})),
            "cover_line": text(&kit.cover_line),
            "footer": text(&kit.footer),
            "disclaimer": text(&kit.disclaimer),
        })
    })
}

fn both(words: &Localised) -> String {
    let said = [words.zh.as_str(), words.en.as_str()].into_iter().filter(|words| !words.is_empty());
    said.collect::<Vec<_>>().join(" / ")
}
