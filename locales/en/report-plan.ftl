# The roadmap section of the report.
report-roadmap-title = Roadmap
report-roadmap-path = The shortest way to { $band }
report-roadmap-path-lead = { $count ->
    [one] One rung is enough. It is the way with the least effort.
   *[other] { $count } rungs are enough. There is no shorter way, and among equally short ones this takes the least effort.
}
report-roadmap-top = The company is in the highest band: there is no next one to reach.
report-roadmap-actions = Actions for the next 90 days
report-roadmap-proposed = Nothing has been planned yet. This is what the answers suggest, with at most { $most } steps in a month.
report-roadmap-none = Nothing is planned, and nothing is proposed: every rated dimension has reached its target.
report-roadmap-none-rated = Nothing is planned, and without a rating nothing can be proposed.
report-roadmap-when = When
report-roadmap-what = What
report-roadmap-who = Who
report-roadmap-due = By
report-roadmap-cost = Cost
report-roadmap-state = State
report-roadmap-total = Open actions together cost { $cost }, as far as a cost is given.
report-roadmap-targets = Targets not reached yet
report-roadmap-targets-lead = Rung { $value } is enough for most small companies; where another was chosen, that one is shown.
report-roadmap-negatives = What not to do, or not yet
report-roadmap-instead = Instead: { $what }
report-roadmap-rungs = Rungs
report-roadmap-step = { $dimension }: { $action }
