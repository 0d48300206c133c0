//! Gaussian elimination in fractions, written apart from the program's own so that neither hides a fault of the other.

use num_rational::Ratio;

type Number = Ratio<i128>;

/// Equations in a form in which it is seen at once whether another follows from them.
#[derive(Default)]
pub(crate) struct Solved(Vec<(usize, Vec<Number>)>);

impl Solved {
    pub(crate) fn of(equations: &[Vec<i128>]) -> Self {
        let mut solved = Self::default();
        for equation in equations {
            let rest = solved.rest(equation);
            if let Some(place) = rest.iter().position(|number| *number.numer() != 0) {
                let head = rest[place];
                solved.0.push((place, rest.iter().map(|number| number / head).collect()));
            }
        }
        solved
    }

    /// How many of the equations do not follow from the others.
    pub(crate) fn rank(&self) -> usize {
        self.0.len()
    }

    /// Whether `wanted` follows from the equations.
    pub(crate) fn holds(&self, wanted: &[i128]) -> bool {
        self.rest(wanted).iter().all(|number| *number.numer() == 0)
    }

    fn rest(&self, equation: &[i128]) -> Vec<Number> {
        let mut rest: Vec<Number> = equation.iter().map(|number| Number::from_integer(*number)).collect();
        for (place, known) in &self.0 {
            let factor = rest[*place];
            if *factor.numer() != 0 {
                for (number, other) in rest.iter_mut().zip(known) {
                    if *other.numer() != 0 {
                        *number -= other * factor;
                    }
                }
            }
        }
        rest
    }
}
