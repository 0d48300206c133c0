# 每個數字由哪些答案、怎樣計算得來。
why-title = 分數怎樣得來
why-lead = 所有數字只由你的答案計出。計算過程一概不取近似值，到最後顯示時才四捨五入一次。
why-none = 目前未有分數，沒有數字可以解釋。以下規則說明分數會怎樣計算。

why-overall-heading = 總分
why-overall-caption = 總分是各範疇分數的平均分，每個範疇計一次
why-overall-sum = { $count } 個範疇的分數相加是 { $sum }，除以 { $count } 等於 { $mean }，即 { $decimal }；四捨五入至一位小數是 { $shown }。
why-overall-sum-exact = { $count } 個範疇的分數相加是 { $sum }，除以 { $count } 等於 { $decimal }；四捨五入至一位小數是 { $shown }。
why-overall-band = { $from } 至 { $to } 分屬於「{ $band }」級別。
why-bands-caption = 四個級別，按四捨五入後的分數劃分
why-bands-source = 分界採用「關於」一頁所列的來源。

why-col-dimension = 範疇
why-col-pillar = 支柱
why-col-question = 題目
why-col-answer = 你的答案
why-col-value = 計作
why-col-sum = 總和
why-col-count = 除以
why-col-exact = 精確值
why-col-shown = 顯示
why-col-band = 單獨計算的級別
why-col-rule = 規則
why-col-state = 目前
why-col-met = 是否符合
why-col-bounds = 顯示的分數
why-col-band-name = 級別
why-row-total = 合計
why-no-score = 未有分數

why-pillars-heading = 各支柱
why-pillars-caption = 支柱的分數，是其中各範疇分數的平均分，只計有分數的範疇；只供參考，不再用於計算

why-answers-heading = 各範疇背後的答案
why-answers-caption = { $pillar }：{ $score }
why-answers-caption-none = { $pillar }：未有分數
why-answers-lead = 範疇的分數，是其中已評分題目的平均分。「不知道」和「不適用」不計算在內，不會當作低分。
why-rung = 第 { $value } 級：{ $text }
why-not-applicable = 不適用：{ $reason }
why-unanswered = 未回答
why-left-out = 不計算
why-change-question = 更改這一題的答案：{ $question }
why-dimension-mean = { $sum } ÷ { $count } = { $shown }

why-range-heading = 總分還有多少變數
why-range = { $open ->
   *[other] 有 { $open } 題未定。如果全部評 1 分，總分是 { $low }；如果全部評 5 分，總分是 { $high }。
}
why-range-fixed = 沒有未定的題目，總分就是 { $low }。
why-range-none = 沒有適用的題目，所以總分沒有可能範圍。
why-range-note = 未定是指答了「不知道」或尚未回答；不適用的題目不計算在內。

why-final-heading = 確定還是暫定
why-final-caption = 兩項規則都符合，級別才算確定
why-final-yes = 兩項規則都符合，級別已經確定。
why-final-no = 至少有一項規則未符合，級別只屬暫定。
why-rule-coverage = 適用的題目之中，最少 80% 已評分
why-rule-coverage-state = { $applicable } 題其中 { $answered } 題，即 { $percent }%
why-rule-pillar = 「{ $pillar }」適用的範疇之中，最少一半有分數
why-rule-pillar-state = { $applicable } 個其中 { $scored } 個
why-rule-pillar-exempt = 全部不適用
why-met-yes = 是
why-met-no = 否
why-met-exempt = 不計

why-brake-heading = 管治有沒有拖慢公司步伐
why-brake-rule = 管治支柱單獨計算的級別如低於整體級別，結果會指出它拖慢公司步伐。各項分數不變。
why-brake-yes = 「{ $pillar }」單獨計算屬「{ $low }」級別，低於整體的「{ $overall }」級別，所以是它拖慢公司步伐。
why-brake-no = 目前沒有這個情況。
