use proptest::prelude::*;
use readiness_assessment::Fraction;
use readiness_assessment::cohort::{Tally, deviation, tenths};

fn scores() -> impl Strategy<Value = Vec<Fraction>> {
    let score = (1_u32..=15, 0_u32..=60).prop_map(|(count, over)| Fraction::new(count + over % (4 * count + 1), count));
    proptest::collection::vec(score, 1..60)
}

proptest! {
    /// Against the textbook in floating point, which is near enough at one decimal but for the halves.
    #[test]
    fn figures_are_those_of_the_textbook(scores in scores()) {
        let figures = scores.iter().copied().collect::<Tally>().figures().unwrap();
        let mut plain: Vec<f64> = scores.iter().map(|score| f64::from(*score.numer()) / f64::from(*score.denom())).collect();
        plain.sort_by(f64::total_cmp);
        let n = plain.len() as f64;
        let mean = plain.iter().sum::<f64>() / n;
        let middle = (plain[(plain.len() - 1) / 2] + plain[plain.len() / 2]) / 2.0;
        let near = |shown: u32, plain: f64| (f64::from(shown) / 10.0 - plain).abs() < 0.050_001;
        prop_assert_eq!(figures.n, scores.len() as u64);
        prop_assert!(near(tenths(&figures.mean).tenths(), mean));
        prop_assert!(near(tenths(&figures.median).tenths(), middle));
        prop_assert_eq!((figures.low, figures.high), (*scores.iter().min().unwrap(), *scores.iter().max().unwrap()));
        match &figures.variance {
            None => prop_assert_eq!(scores.len(), 1),
            Some(variance) => {
                let plain = (plain.iter().map(|score| (score - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
                prop_assert!(near(deviation(variance).tenths(), plain), "{} {plain}", deviation(variance));
            }
        }
    }

    #[test]
    fn the_order_of_adding_changes_nothing(scores in scores()) {
        let forth: Tally = scores.iter().copied().collect();
        let back: Tally = scores.iter().rev().copied().collect();
        prop_assert_eq!(forth.figures(), back.figures());
    }
}

#[test]
fn a_half_is_rounded_up_and_decided_exactly() {
    let shown = |scores: &[(u32, u32)]| {
        let tally: Tally = scores.iter().map(|(over, under)| Fraction::new(*over, *under)).collect();
        tenths(&tally.figures().unwrap().mean).to_string()
    };
    assert_eq!(shown(&[(49, 20), (49, 20)]), "2.5");
    assert_eq!(shown(&[(37, 15), (73, 30)]), "2.5");
    assert_eq!(shown(&[(73, 30), (73, 30), (73, 30)]), "2.4");
}

#[test]
fn no_score_has_no_mean_and_one_has_no_deviation() {
    assert_eq!(Tally::default().figures(), None);
    let one: Tally = [Fraction::from_integer(3)].into_iter().collect();
    assert_eq!(one.figures().unwrap().variance, None);
    let equal: Tally = [Fraction::from_integer(3); 4].into_iter().collect();
    assert_eq!(deviation(&equal.figures().unwrap().variance.unwrap()).to_string(), "0.0");
}
