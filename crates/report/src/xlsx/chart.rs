use rust_xlsxwriter::{Chart, ChartFormat, ChartSolidFill, ChartType, Color, XlsxError};

use super::sheet::Sheet;
use crate::content::BarChart;

/// How many rows the chart lies over, and how high a row is, in pixels.
const ROWS: u32 = 13;
const ROW: u32 = 20;

impl Sheet {
    /// A bar chart of the figures that were written from row `first` on, below them.
    pub(super) fn chart(&mut self, bars: &BarChart, first: u32) -> Result<(), XlsxError> {
        let count = u32::try_from(bars.lines.len()).unwrap_or(1).max(1);
        let last = first + count - 1;
        let mut fill = ChartSolidFill::new();
        fill.set_color(Color::RGB(self.accent));
        let mut chart = Chart::new(ChartType::Bar);
        chart
            .add_series()
            .set_categories((self.name.as_str(), first, 0, last, 0))
            .set_values((self.name.as_str(), first, self.wide, last, self.wide))
            .set_format(ChartFormat::new().set_solid_fill(&fill))
            .set_gap(60)
            .set_data_label(rust_xlsxwriter::ChartDataLabel::new().show_value());
        chart.title().set_name(bars.caption.0.first().map_or("", |spoken| spoken.text.as_str()));
        chart.title().set_font(rust_xlsxwriter::ChartFont::new().set_size(11));
        chart.legend().set_hidden();
        // A bar chart counts its categories from below.
        chart.y_axis().set_reverse();
        chart.x_axis().set_min(1).set_max(5).set_major_unit(1);
        chart.set_width(640).set_height((ROWS - 1) * ROW).set_alt_text(alt(bars));
        self.sheet.insert_chart(self.row, 0, &chart)?;
        self.row += ROWS;
        Ok(())
    }
}

/// What the bars show, for those who do not see them, in the first language.
fn alt(bars: &BarChart) -> String {
    let first = |said: &crate::content::Said| said.0.first().map_or_else(String::new, |spoken| spoken.text.clone());
    let figures = bars.lines.iter().map(|line| {
        let shown = line.bar.shown.map_or_else(|| first(&line.band), |shown| shown.to_string());
        format!("{} {shown}", first(&line.name))
    });
    let figures: Vec<String> = figures.collect();
    format!("{} · {}", first(&bars.caption), figures.join(" · "))
}
