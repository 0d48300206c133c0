# The score under other weights.
weights-title = If some things counted more
weights-lead = The official score counts every dimension once, and it stays what it is. This page shows, beside it, what the score would be under other weights.
weights-none = There is no score yet, so there is nothing to weigh.
weights-no-profiles = This questionnaire has no profiles of weights.
weights-effect = The effect, side by side
weights-effect-caption = The overall score and its band under each profile; only the first line is the official score
weights-profile = Weights
weights-score = Score
weights-band = Band
weights-sum = Sum ÷ weights
weights-official = Official: each once
weights-why = Why these weights
weights-dimensions = How much each dimension counts
weights-dimensions-caption = The score of each dimension, which no weight changes, and its weight in each profile
weights-dimension = Dimension
weights-dimension-score = Score
why-weights = See the score under other weights
