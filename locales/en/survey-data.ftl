### Labels of the columns and codes of a survey's table, for statistics programs.

survey-data-not-chosen = Not chosen
survey-data-chosen = Chosen
survey-data-own-words = in the respondent's own words
survey-data-name = Contact: name
survey-data-telephone = Contact: telephone
survey-data-email = Contact: e-mail
