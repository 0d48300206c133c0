# Learn and ask: courses, help desks, tools and guides for the gaps of the company.
learn-title = Learn and ask
learn-lead = What helps with the gaps of your company, the gap to close first at the front. Only what is on offer today is listed.
learn-courses = Courses
learn-no-gaps = No gap was found, so there is nothing to suggest. The catalogue lists everything.
learn-courses-none = No course on offer helps with your gaps. The catalogue lists every course.
learn-shown = { $shown } of { $total } courses
learn-none-match = No course on this list meets what you have ticked. Untick something, or look in the catalogue.
learn-filter-language = Taught in
learn-filter-audience = Made for
learn-filter-fee = Price
learn-filter-free = Free of charge
    .hint = Courses whose price is not known are not counted as free.
learn-filter-any = Tick what matters to you. Where nothing is ticked, everything is shown.
learn-helpdesks = Help desks
learn-tools = Tools
learn-guidance = Guides and laws
learn-section-none = Nothing of this kind is on offer for your gaps.
# Said beside the training programme NITTP, before the verdict for this company.
learn-nittp-verdict = For your company:
learn-nittp-open = Conditions of NITTP
learn-catalogue = Look in the whole catalogue
