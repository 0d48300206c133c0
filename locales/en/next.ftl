# Next steps on the map: what a company of each band does next, category by category.
next-title = Next steps on the map
next-lead = What companies of your band, { $band }, do next, in six categories.
next-other = What companies of the band { $band } do next. Yours is { $yours }.
next-no-score = There is no score yet. This is what companies of the lowest band do next; answer the questions to see your own.
next-band = Band
next-yours = { $band } (yours)
next-nothing = Nothing in the catalogue is needed for this.
next-nothing-open = What the map names here takes no applications at present.
next-elsewhere = What Singapore and Google offer their companies, for comparison
next-elsewhere-date = As of { $date }
