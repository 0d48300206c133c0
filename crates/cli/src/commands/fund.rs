use clap::ArgMatches;
use readiness_app::App;
use readiness_app::exchange::{funding_file::FundingFile, project_file, read_file};
use readiness_assessment::catalogue::Catalogue;
use readiness_assessment::funding::{Combination, Computed, advise, compute};
use readiness_assessment::scoring::score;
use readiness_locale::Translator;

use super::Finished;
use crate::arguments::{as_of_or_today, path};
use crate::console::Said;

/// `readiness fund FILE PROJECT [--as-of DATE] [--json]`
pub(super) fn fund(app: &App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let file = read_file(app, path(typed, "file"))?;
    let project = project_file::read_file(path(typed, "project"))?;
    let instrument = app.instrument(&file.instrument, &file.version)?;
    let outcome = score(instrument, file.form, &file.answers);
    let catalogue = app.catalogue_for_a_file()?;
    let advised = advise(&catalogue, instrument, &file.facts, &outcome, as_of_or_today(typed));
    let computed = compute(&catalogue, &advised.schemes, &project);
    if typed.get_flag("json") {
        return Ok(Said::json(&FundingFile::of(&computed))?);
    }
    Ok(told(&catalogue, &computed, tr))
}

fn told(catalogue: &Catalogue, computed: &Computed, tr: &Translator) -> Said {
    let mut said = Said::default();
    said.line(tr.cli_fund_cost(&computed.cost.to_string()));
    said.line("");
    said.line(tr.cli_fund_each());
    for funded in &computed.each {
        let name = name(catalogue, &funded.scheme, tr);
        said.line(format!("  {}", tr.cli_fund_scheme(&funded.granted.to_string(), &name, &funded.own.to_string())));
    }
    combination(&mut said, &tr.cli_fund_best(), catalogue, &computed.best, tr);
    combination(&mut said, &tr.cli_fund_certain(), catalogue, &computed.certain, tr);
    said.line("");
    said.line(tr.cli_fund_cash(&computed.assumed_months.to_string()));
    for month in &computed.cash {
        said.line(format!("  {}  -{}  +{}  {}", month.month, month.out, month.in_, month.balance));
    }
    said
}

fn combination(said: &mut Said, heading: &str, catalogue: &Catalogue, found: &Combination, tr: &Translator) {
    said.line("");
    said.line(heading);
    said.line(format!("  {}", tr.cli_fund_total(&found.granted.to_string(), &found.own.to_string())));
    for funded in &found.schemes {
        for (item, granted) in &funded.items {
            said.line(format!("  {item}: {granted}  {}", name(catalogue, &funded.scheme, tr)));
        }
    }
    if !found.proven {
        said.line(format!("  {}", tr.cli_fund_unproven()));
    }
}

fn name(catalogue: &Catalogue, id: &str, tr: &Translator) -> String {
    catalogue.entry(id).map_or(id, |entry| entry.name.get(tr.language())).to_owned()
}
