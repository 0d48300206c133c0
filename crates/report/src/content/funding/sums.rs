use readiness_assessment::funding::{Combination, Computed, Funded, Item, Project};
use readiness_assessment::money::Cents;
use readiness_locale::Translator;

use super::words;
use crate::Funding;
use crate::content::Writer;
use crate::content::document::{Block, Said};
use crate::content::parts::{ColumnKind, Grid, GridColumn, GridRow};
use crate::content::voices;

/// A column: what it is called, and what stands in it.
pub(super) type Column = (fn(&Translator) -> String, ColumnKind);

/// The columns of the company's items.
const ITEMS: [Column; 6] = [
    (Translator::report_column_item, ColumnKind::Sentence),
    (Translator::report_column_kind, ColumnKind::Word),
    (Translator::report_column_month, ColumnKind::Name),
    (Translator::report_column_cost, ColumnKind::Figure),
    (Translator::report_column_scheme, ColumnKind::Word),
    (Translator::report_column_granted, ColumnKind::Figure),
];
/// The columns of what schemes pay.
const SCHEMES: [Column; 5] = [
    (Translator::report_column_scheme, ColumnKind::Sentence),
    (Translator::report_column_verdict, ColumnKind::Word),
    (Translator::report_column_government, ColumnKind::Figure),
    (Translator::report_column_own, ColumnKind::Figure),
    (Translator::report_column_limit, ColumnKind::Name),
];

impl Writer<'_> {
    /// What schemes would pay of the project; nothing without one.
    pub(super) fn sums(&self, funding: &Funding<'_>, blocks: &mut Vec<Block>) {
        let Some((project, computed)) = funding.project else { return };
        blocks.push(Block::Section(self.voices.say(Translator::report_sums)));
        let mut say = |words: &dyn Fn(&Translator) -> String| blocks.push(Block::Paragraph(self.voices.say(words)));
        say(&|voice| best(voice, funding, computed));
        say(&|voice| certain(voice, funding, computed));
        if !computed.best.proven {
            say(&Translator::report_sums_unproven);
        }
        say(&Translator::report_sums_body);
        blocks.push(Block::Grid(self.items(funding, project, computed)));
        if !computed.best.schemes.is_empty() {
            blocks.push(Block::Grid(self.combination(funding, computed)));
        }
        self.each_alone(funding, computed, blocks);
        self.cash(computed, blocks);
    }

    fn items(&self, funding: &Funding<'_>, project: &Project, computed: &Computed) -> Grid {
        let mut rows: Vec<GridRow> =
            project.items.iter().map(|item| self.item(funding, project, computed, item)).collect();
        let nothing = Said::default;
        let (cost, granted) = (self.amount(computed.cost), self.amount(computed.best.granted));
        let total = self.voices.say(Translator::report_total);
        rows.push(GridRow { cells: vec![total, nothing(), nothing(), cost, nothing(), granted], total: true });
        self.grid(Translator::report_items_caption, &ITEMS, rows)
    }

    fn item(&self, funding: &Funding<'_>, project: &Project, computed: &Computed, item: &Item) -> GridRow {
        let paid = computed.best.schemes.iter().find_map(|funded| Some((funded, *funded.items.get(&item.id)?)));
        let scheme = match paid {
            Some((funded, _)) => self.short(funding, &funded.scheme),
            None => self.voices.say(Translator::report_nobody),
        };
        let cells = vec![
            Said::own(item.label.trim()),
            self.voices.say(|voice| voice.report_item_kind(item.category.code())),
            self.voices.say(|voice| voices::month(voice, project.month_of(item))),
            self.amount(item.amount),
            scheme,
            self.amount(paid.map_or(Cents::ZERO, |(_, granted)| granted)),
        ];
        GridRow { cells, total: false }
    }

    /// The schemes of the best combination, what nobody pays for, and the sum of both.
    fn combination(&self, funding: &Funding<'_>, computed: &Computed) -> Grid {
        let best = &computed.best;
        let mut rows: Vec<GridRow> = best.schemes.iter().map(|funded| self.funded(funding, computed, funded)).collect();
        let row = |name: fn(&Translator) -> String, granted, own, total| {
            let cells =
                vec![self.voices.say(name), Said::default(), self.amount(granted), self.amount(own), Said::default()];
            GridRow { cells, total }
        };
        let unpaid = best.own - best.schemes.iter().map(|funded| funded.own).sum();
        if unpaid > Cents::ZERO {
            rows.push(row(Translator::report_nobody, Cents::ZERO, unpaid, false));
        }
        rows.push(row(Translator::report_total, best.granted, best.own, true));
        self.grid(Translator::report_best_caption, &SCHEMES, rows)
    }

    /// What each scheme would pay if it were the only one, where that says more than the best combination does.
    fn each_alone(&self, funding: &Funding<'_>, computed: &Computed, blocks: &mut Vec<Block>) {
        if computed.each != computed.best.schemes && !computed.each.is_empty() {
            let rows = computed.each.iter().map(|funded| self.funded(funding, computed, funded)).collect();
            blocks.push(Block::Grid(self.grid(Translator::report_each_caption, &SCHEMES, rows)));
        }
        for (scheme, granted) in &computed.up_to {
            blocks.push(Block::Paragraph(
                self.voices.say(|voice| {
                    voice.report_sums_up_to(&voices::money(voice, *granted), &name(voice, funding, scheme))
                }),
            ));
        }
        if !computed.not_computed.is_empty() {
            blocks.push(Block::Paragraph(self.voices.say(|voice| {
                let names: Vec<String> = computed.not_computed.iter().map(|id| name(voice, funding, id)).collect();
                voice.report_sums_not_computed(&voices::list(voice, &names))
            })));
        }
    }

    fn funded(&self, funding: &Funding<'_>, computed: &Computed, funded: &Funded) -> GridRow {
        let terms = computed.terms.get(&funded.scheme);
        let share = terms.map(|terms| terms.share.to_string()).unwrap_or_default();
        let cells = vec![
            self.voices.say(|voice| name(voice, funding, &funded.scheme)),
            terms.map_or_else(Said::default, |terms| self.verdict(terms.verdict)),
            self.amount(funded.granted),
            self.amount(funded.own),
            self.voices.say(|voice| voice.report_limit(funded.limited_by.code(), &share)),
        ];
        GridRow { cells, total: false }
    }

    pub(super) fn grid(&self, caption: fn(&Translator) -> String, columns: &[Column], rows: Vec<GridRow>) -> Grid {
        let columns = columns.iter().map(|(name, kind)| GridColumn { name: self.voices.say(name), kind: *kind });
        Grid { caption: self.voices.say(caption), columns: columns.collect(), rows }
    }

    /// Where there is little room: the abbreviation, or the name of a scheme that has none.
    fn short(&self, funding: &Funding<'_>, id: &str) -> Said {
        let scheme = funding.advised.catalogue.scheme(id);
        match scheme.and_then(|scheme| scheme.abbreviation.as_ref()) {
            Some(abbreviation) => self.voices.figure(abbreviation),
            None => self.voices.say(|voice| name(voice, funding, id)),
        }
    }

    pub(super) fn amount(&self, amount: Cents) -> Said {
        self.voices.figure(voices::figure(amount))
    }
}

fn best(voice: &Translator, funding: &Funding<'_>, computed: &Computed) -> String {
    let (found, money) = (&computed.best, |amount| voices::money(voice, amount));
    if found.schemes.is_empty() {
        return voice.report_sums_nothing(&money(computed.cost));
    }
    let names = names(voice, funding, found);
    voice.report_sums_best(&money(computed.cost), &money(found.granted), &names, &money(found.own))
}

fn certain(voice: &Translator, funding: &Funding<'_>, computed: &Computed) -> String {
    let (found, money) = (&computed.certain, |amount| voices::money(voice, amount));
    if found.schemes.is_empty() {
        return voice.report_sums_certain_none(&money(found.own));
    }
    voice.report_sums_certain(&money(found.granted), &names(voice, funding, found), &money(found.own))
}

fn names(voice: &Translator, funding: &Funding<'_>, found: &Combination) -> String {
    let names: Vec<String> = found.schemes.iter().map(|funded| name(voice, funding, &funded.scheme)).collect();
    voices::list(voice, &names)
}

/// A scheme's official name; its id where this catalogue does not have it.
fn name(voice: &Translator, funding: &Funding<'_>, id: &str) -> String {
    funding.advised.catalogue.scheme(id).map_or_else(|| id.to_owned(), |scheme| words::named(voice, scheme))
}
