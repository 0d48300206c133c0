# 評估報告。讀者可能是顧問或銀行，因此稱「貴公司」，不稱「你」。
report-title = 人工智能就緒程度評估報告
# 每頁都印。
report-page = 第 { $page } 頁，共 { $pages } 頁
report-printed-on = 列印日期：{ $date }
report-printed-with = { $day } · 核對碼：{ $code }

## 第一頁

report-label-assessment = 評估名稱
report-label-started = 開始日期
report-value-started = { $day }（{ $form }）
report-label-plans = 人工智能計劃
# $band 是級別名稱，$score 例如「2.5」。
report-headline = 貴公司得 { $score } 分（滿分 5 分），屬於「{ $band }」級別。
report-headline-none = 貴公司目前未有分數。
report-none-open = 尚未有題目評分，沒有可以計算的分數。
report-none-closed = 所有題目都答了「不知道」或「不適用」，沒有可以計算的分數。
report-held-back = { $count ->
   *[other] 拖慢貴公司步伐的是「{ $pillars }」。
}
report-lowest = { $count ->
   *[other] 分數最低的支柱是「{ $pillars }」。
}
report-ahead = { $count ->
   *[other] 只有「{ $pillars }」分數較高，其餘 { $others } 個支柱同屬最低分。
}
report-level = 有分數的支柱，分數全部相同。
report-one-pillar = 目前只有一個支柱有分數。
report-no-pillar = 各支柱目前未有分數。
report-of-five = 分（滿分 5 分）
report-label-result = 結果
report-label-answered = 已評分
report-value-answered = { $answered }／{ $applicable } 題
report-label-open = 未定
report-value-dont-know = { $count } 題「不知道」
report-value-unanswered = { $count } 題未回答
report-value-open-none = 沒有
report-label-range = 可能的總分
report-value-range = { $low } 至 { $high } 分
report-value-range-fixed = { $low } 分，沒有未定的題目
report-value-range-none = 沒有適用的題目
report-provisional = 這個級別只屬暫定。
# 接在 report-provisional 之後。
report-missing-answers = { $count ->
   *[other] 還要再為 { $count } 題評分。
}
# $needed 是該支柱還要評級的範疇數目。
report-missing-pillar = { $needed ->
   *[other] 「{ $pillar }」還要多 { $needed } 個範疇有分數（適用的 { $applicable } 個之中，目前有 { $scored } 個）。
}
report-brake = 拖慢貴公司步伐的是「{ $pillar }」：單看這個支柱，只屬「{ $band }」級別。各項分數不會因此改變，但應由此做起。
report-pillars-caption = 各支柱的平均分（1 至 5 分）
report-strongest = 最強
report-weakest = 最弱
report-extremes-level = 有分數的範疇，分數全部相同。
# 同分的太多時，不列名稱。
report-many-dimensions = { $total } 個範疇其中 { $count } 個
# 範疇連分數，例如「數據質素（2.0 分）」。
report-scored = { $name }（{ $score } 分）
report-steps = { $count ->
   *[other] 最先要做的 { $count } 步
}
report-steps-none = 已評分的題目全部在最高一級，沒有下一步要做。
report-steps-none-rated = 有題目評分後，才可以列出要做的事。
report-step-rungs = 由第 { $from } 級升至第 { $to } 級
report-effort-1 = 所需工夫少
report-effort-2 = 所需工夫中等
report-effort-3 = 所需工夫多
report-effort-1-meaning = 所需工夫少：數天，無須開支
report-effort-2-meaning = 所需工夫中等：數星期，或需少量開支
report-effort-3-meaning = 所需工夫多：數個月，或需較大開支

## 結果

report-results = 各範疇的結果
report-results-caption = 各支柱及範疇的分數（1 至 5 分）
report-column-dimension = 支柱及範疇
report-column-score = 分數
report-column-band = 單獨計算的級別
report-column-rated = 已評分
report-no-score = 未有評分
report-none-applies = 不適用
report-radar-caption = 以雷達圖顯示相同的支柱平均分。圖形的面積沒有意義，請看各點與中心的距離。

## 答案

report-answers = 逐題答案及下一級
report-answers-lead = 每題分五級，第 1 級最低。每個答案之下，列出再高一級的情況，以及怎樣做到。對大部分小公司來說，達到第 { $value } 級已經足夠，有實際需要才再提升。
report-today = 現時：第 { $value } 級
report-next = 下一級：第 { $value } 級
report-today-none = 現時
report-highest = 已是最高一級
report-action = 怎樣做到
report-note = 備註
report-evidence = 佐證
report-reason = 原因
report-unanswered = 未回答
report-find-out = 可要求查看
report-not-counted = 這個評估版本不計此題
report-confidence-sure = 把握程度：肯定
report-confidence-fairly = 把握程度：頗有把握
report-confidence-guess = 把握程度：只是估計

## 題目所用的詞語，在末尾解釋

report-glossary = 詞語解釋
report-glossary-lead = 以上題目用到的詞語，用淺白文字解釋。

## 公司資料

report-facts = 公司資料
report-facts-lead = 未知的資料留待日後補充，不會當作「否」。
report-fact-unknown = 未知
report-fact-yes = 是
report-fact-no = 否

## 計分方法及來源

report-method = 分數怎樣計算
report-method-mean = 範疇的分數，是其中已評分題目的平均分，每題 1 至 5 分。總分是各範疇分數的平均分，只計有分數的範疇，每個計一次。支柱的分數，是其中各範疇分數的平均分，只供參考。「不知道」和「不適用」不計算在內，不會當作低分。
# $sum 例如「37」或「73/2」，$mean 例如「37/15」。
report-method-sum = { $count ->
   *[other] 今次有 { $count } 個範疇有分數，相加是 { $sum }，除以 { $count } 等於 { $mean }，顯示為 { $shown }。
}
# $bands 由 report-method-bound 逐項列出。
report-method-band = 計算過程一概不取近似值，只有顯示的數字四捨五入至一位小數。級別按顯示的數字劃分：{ $bands }。
report-method-bound = { $from } 分起是「{ $band }」
report-method-final = 適用的題目最少 80% 已評分，而且每個支柱適用的範疇最少一半有分數，級別才算確定，否則只屬暫定。
report-method-range = 「可能的總分」是未定的題目全部評 1 分或全部評 5 分時，總分的最低值和最高值。
report-method-brake = 「{ $pillar }」單獨計算的級別如低於整體級別，報告會指出這個支柱拖慢貴公司步伐。各項分數不變。
report-self-rating = 以上分數由貴公司自行評定；一般公司自評，往往評得稍高。

report-about = 關於本報告
report-label-questionnaire = 問卷
report-value-questionnaire = { $title }，版本 { $version }，{ $date }發佈
report-label-model = 原框架
report-label-licence = 授權條款
report-label-data-from = 答案截至
report-label-program = 程式
report-value-program = { $name }，版本 { $version }
report-label-id = 評估編號
report-label-code = 核對碼
report-code-meaning = 由答案和分數計算得出。本檔案附有答案；AI Readiness HK 智備讀入這些答案後，可重新計算並核對。
report-label-sha256 = 指紋（SHA-256）
report-sha256-meaning = 屬於所附的答案檔案
report-label-missing = 缺字
report-value-missing = 本報告的字體沒有以下字符，一律以「〓」代替：{ $characters }

## 以說話代替圖畫

report-scale-alt = 由 1 至 5 分的量尺，分為 { $bands }。得分為 { $score }。
report-scale-alt-none = 由 1 至 5 分的量尺，分為 { $bands }。暫未有分數。
report-radar-alt = 各支柱的雷達圖，中心為 1，邊緣為 5：{ $pillars }。
report-attached = 本報告所依據的答案
report-tick-done = 已完成
report-tick-open = 待辦

## 網頁版

report-html-skip = 跳至報告
report-html-contents = 目錄
report-html-data = 儲存本報告所依據的答案
