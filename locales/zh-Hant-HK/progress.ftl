### 同一公司在不同時間的評估：再次評估、有甚麼改變、何時再看、較新的問卷。

progress-title = 前後比較
progress-link = 前後比較：有甚麼改變
progress-lead = 比較公司各次評估。只比較兩次都有問、意思相同，而且兩次都有評分的題目。
progress-again = 再次評估
progress-again-about = 以上次的答案開始新評估。每個答案都標明「與上次相同」，直至你確認或更改；上次的評估保持不變。
progress-first = 這是公司的第一次評估。再次評估後，這一頁會顯示有甚麼改變。

progress-runs-heading = { $count ->
   *[other] 至今共 { $count } 次評估
}
progress-runs-caption = 各次評估的總分（1 至 5 分），最早的在最上
progress-runs-note = 各次分數按該次評估本身計算。由於所根據的答案未必相同，各次之間不畫連線；可以比較的部分列於下方。
# $date is a day, $label the assessment's own name.
progress-run = { $date }：{ $label }
progress-run-date = 日期
progress-run-score = 分數
progress-run-band = 級別
progress-run-answered = 已答
progress-run-answered-value = { $answered }／{ $total } 題
progress-provisional = { $band }（暫定）

progress-against = 與哪一次比較
progress-nothing = 兩次評估沒有一題是兩次都有問而又都有評分的，因此無從比較。
# $before and $after are scores like 2.4, $difference is like +0.47.
progress-up = 自 { $date }起，由 { $before } 分升至 { $after } 分（{ $difference }）
progress-down = 自 { $date }起，由 { $before } 分跌至 { $after } 分（{ $difference }）
progress-level = 自 { $date }起，總分沒有改變（{ $after } 分）
progress-share = { $of } 個範疇當中，有 { $comparable } 個可以比較。
progress-share-note = 其餘範疇前後兩次都不計算在內，因此這裏的分數可能與結果頁的不同。
progress-as-before = { $count ->
   *[other] 有 { $count } 個答案與上次相同，尚未確認。
}
progress-check = 檢查答案

progress-pillars = 支柱
progress-dimensions = 範疇
progress-part-caption = 可以比較的部分，前後兩次的平均分（1 至 5 分）
progress-before = 上次
progress-after = 這次
progress-difference = 差距
progress-compared = 可以比較
progress-compared-value = { $comparable }／{ $of }
progress-table = 以表格顯示
progress-name = 名稱

progress-moved = 分數為何改變
progress-moved-none = 可以比較的答案全部沒有改變。
progress-moved-caption = 有改變的答案，以及各自令總分改變了多少。各項相加，正好等於總分的差距。
progress-moved-dimension = 範疇
progress-moved-rungs = 級
progress-moved-rungs-value = { $before } → { $after }
progress-moved-share = 影響
progress-moved-exact = 準確數值

progress-apart = 沒有比較的範疇
progress-apart-not-asked = 並非兩次都以相同意思提問
progress-apart-not-rated-before = 上次沒有評分
progress-apart-not-rated-after = 這次沒有評分
progress-apart-not-rated-both = 並非兩次都有評分
# $name is a dimension, $why one of the reasons above.
progress-apart-line = { $name }：{ $why }

## 沿用答案的標記。

progress-mark = 與上次相同，於 { $date } 作答
progress-still-so = 現時仍是這樣
progress-all-still-so = { $count ->
   *[other] 確認全部 { $count } 個與上次相同的答案
}

## 何時再看。

progress-remind = 何時再看
progress-remind-on = 下次再看：{ $date }
progress-remind-due = 由 { $date }起應再看一次
progress-remind-never = 沒有設定再看的日子。
progress-remind-when = 你想何時再看？
progress-remind-usual = 上次更改後 90 天
progress-remind-day = 另選一天
progress-remind-not = 不用提示
progress-remind-date = 日期
progress-remind-calendar = 儲存到日曆（.ics）
progress-remind-saved = 已儲存為「{ $name }」

## 較新版本的問卷。

progress-newer = 這份問卷有較新的 { $version } 版。
progress-newer-show = 查看會有甚麼改變
progress-newer-heading = 把這項評估轉為 { $version } 版？
progress-newer-kept = { $count ->
   *[other] 保留 { $count } 個答案。
}
progress-newer-again = { $count ->
   *[other] 有 { $count } 題的意思已經改變，需要重新作答；備註會保留。
}
progress-newer-left = { $count ->
   *[other] 有 { $count } 題已答的題目不再提問，答案不會沿用。
}
progress-newer-new = { $count ->
   *[other] 有 { $count } 題新題目。
}
progress-newer-facts = { $count ->
   *[other] 有 { $count } 項公司資料不再需要。
}
progress-newer-undo = 程式會先備份，之後亦可復原。
progress-newer-apply = 轉換
