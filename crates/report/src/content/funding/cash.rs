use readiness_assessment::funding::Computed;
use readiness_assessment::money::Cents;
use readiness_locale::Translator;

use super::sums::Column;
use crate::content::Writer;
use crate::content::document::Block;
use crate::content::parts::{ColumnKind, GridRow};
use crate::content::voices;

/// The columns of money by month.
const CASH: [Column; 4] = [
    (Translator::report_column_month, ColumnKind::Sentence),
    (Translator::report_column_out, ColumnKind::Figure),
    (Translator::report_column_in, ColumnKind::Figure),
    (Translator::report_column_balance, ColumnKind::Figure),
];

impl Writer<'_> {
    /// Money by month, what has to be laid out, and what was assumed.
    pub(super) fn cash(&self, computed: &Computed, blocks: &mut Vec<Block>) {
        let moving = computed.cash.iter().filter(|month| (month.out, month.in_) != (Cents::ZERO, Cents::ZERO));
        let rows = moving.map(|month| GridRow {
            cells: vec![
                self.voices.say(|voice| voices::month(voice, month.month)),
                self.amount(month.out),
                self.amount(month.in_),
                self.amount(month.balance),
            ],
            total: false,
        });
        blocks.push(Block::Grid(self.grid(Translator::report_cash_caption, &CASH, rows.collect())));
        let lowest = computed.cash.iter().min_by_key(|month| month.balance);
        if let Some(lowest) = lowest.filter(|month| month.balance < Cents::ZERO) {
            blocks.push(Block::Paragraph(self.voices.say(|voice| {
                let amount = voices::money(voice, Cents::ZERO - lowest.balance);
                voice.report_sums_out_of_pocket(&amount, &voices::month(voice, lowest.month))
            })));
        }
        let assumed = self.voices.say(|voice| voice.report_sums_assumed(computed.assumed_months));
        blocks.push(Block::Paragraph(assumed));
    }
}
