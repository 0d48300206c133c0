# What an adviser who hands the report over has added to it: names of lines in its last part.
report-label-adviser = From the adviser
report-label-disclaimer = The adviser's disclaimer
