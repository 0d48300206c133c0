# 紙本問卷，以及製作紙本問卷的畫面。紙上稱填表人為「你」，所答的是「公司」的情況。

# $form 是評估版本的名稱，例如「快速版」。
paper-caption = 紙本問卷：{ $form }，共 { $questions } 題，約需 { $minutes } 分鐘
paper-how = 填寫方法
paper-how-tick = 每題只剔一格：今天已做到的最高一級。如要更改，把整格塗滿，再剔另一格。
paper-how-dont-know = 「不知道」也是有用的答案，不會拉低分數。
paper-how-not-applicable = 「不適用」須寫明原因，否則當作未回答。
paper-how-note = 可寫備註，例如佐證在哪裏；不寫也可以。
paper-privacy = 你的答案由收回問卷的人保管，並輸入「AI Readiness HK 智備」程式；該程式不會經互聯網傳送任何資料。紙本怎樣處理，請向該人查詢。
paper-name = 公司名稱
paper-date = 日期
paper-contact = 聯絡人（可留空）
paper-facts = 公司資料
paper-facts-lead = 這些資料用來配對資助計劃和課程，不影響分數。不知道的可以留空。
paper-tick-all = 可選多項。
paper-yes = 是
paper-no = 否
paper-not-applicable-reason = 不適用，原因：
paper-note = 備註
# 每頁頁底的橫線之前。
paper-company = 公司
# 檔案名稱，不連副檔名。$form 是評估版本的名稱。
paper-file-name = 人工智能就緒程度紙本問卷（{ $form }）
