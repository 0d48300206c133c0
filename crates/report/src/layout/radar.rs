use super::item::{Block, Item, Role};
use super::set::{Column, Setter, alike, softened};
use super::style::{Ink, LABEL, LEFT, MAIN, MAIN_WIDTH, TINY};
use super::text;
use crate::ReportError;
use crate::chart::{Anchor, Point, Spoke};
use crate::content::{RadarChart, Said};

/// Half the side of the radar's square.
const HALF: f32 = 92.0;
/// Room above it for a label of two lines.
const HEAD: f32 = 16.0;

impl Setter {
    /// The pillars as a radar, its caption beside it.
    pub(super) fn radar(&mut self, chart: &RadarChart) -> Result<(), ReportError> {
        let block = self.figure(&chart.alt, |setter| setter.web(chart))?;
        self.flow.space(6.0);
        self.flow.push(block.padded(12.0));
        Ok(())
    }

    fn web(&mut self, chart: &RadarChart) -> Result<Block, ReportError> {
        let caption = self.stacked(&chart.caption, alike(TINY), Column::new(LEFT, LABEL), Role::Caption)?;
        let mut figure = Block::space(HEAD + HALF * 1.8);
        for ring in &chart.radar.rings {
            figure.items.push(outline(ring.iter().copied(), Ink::Line, 0.6, None));
        }
        for spoke in &chart.radar.spokes {
            figure.items.push(Item::rule(on_page(Point { x: 0.0, y: 0.0 }), on_page(spoke.end), Ink::Line, 0.6));
        }
        let corners: Vec<Point> = chart.radar.shape.iter().flatten().copied().collect();
        figure.items.push(outline(corners.iter().copied(), Ink::Accent, 1.4, Some(Ink::AccentSoft)));
        // The rings again, over the shape, so that it can be read off.
        for ring in &chart.radar.rings {
            figure.items.push(outline(ring.iter().copied(), Ink::Line, 0.4, None));
        }
        for corner in corners {
            let (x, y) = on_page(corner);
            figure.items.push(Item::Disc { x, y, radius: 2.6, fill: Ink::Accent, stroke: Ink::Paper });
        }
        let mut blocks = vec![caption, figure];
        for (spoke, (name, shown)) in chart.radar.spokes.iter().zip(&chart.labels) {
            blocks.push(self.spoke_label(spoke, name, shown)?);
        }
        Ok(Block::beside(blocks))
    }

    fn spoke_label(&mut self, spoke: &Spoke, name: &Said, shown: &str) -> Result<Block, ReportError> {
        let mut said = name.clone();
        if let Some(last) = said.0.last_mut() {
            last.text = format!("{} {shown}", last.text);
        }
        let style = TINY.inked(Ink::Text);
        let mut width = 0.0_f32;
        for spoken in &said.0 {
            width = width.max(text::width(&spoken.text, spoken.language, style)?);
        }
        let (x, y) = on_page(spoke.label);
        let x = match spoke.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        let label = self.stacked(&said, softened(style), Column::new(x, width + 1.0), Role::Chart)?;
        // Labels above the centre end at their place, labels below it begin there.
        #[allow(clippy::cast_possible_truncation, reason = "−1 to 1, drawn")]
        let lean = 0.5 - 0.5 * spoke.label.y as f32;
        let down = (y - label.height * lean).max(0.0);
        Ok(Block::stacked([Block::space(down), label]))
    }
}

fn outline(points: impl Iterator<Item = Point>, ink: Ink, width: f32, fill: Option<Ink>) -> Item {
    Item::Shape { points: points.map(on_page).collect(), closed: true, fill, stroke: Some((ink, width)) }
}

/// From the radar's square to the main column.
fn on_page(point: Point) -> (f32, f32) {
    #[allow(clippy::cast_possible_truncation, reason = "−1 to 1, drawn")]
    let (x, y) = (point.x as f32, point.y as f32);
    (MAIN + MAIN_WIDTH / 2.0 + x * HALF, HEAD + HALF + y * HALF)
}
