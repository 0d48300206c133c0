# 幾家公司並排。
compare-title = 比較公司
compare-lead = 選兩至六家公司並排比較，每家以最近一次評估為準。
compare-choose = 公司
compare-find = 尋找公司
compare-find-hint = 輸入名稱、代號或標籤的一部分。
compare-chosen = { $count ->
    [0] 尚未選擇
   *[other] 已選 { $count } 家
}
compare-full = 已選六家。先取消一家，才可再選。
compare-none = 沒有符合的公司。
compare-too-few = 請選最少兩家公司。
compare-aliases = 以代號代替名稱
compare-aliases-hint = 供不宜公開公司名稱的會議使用。沒有代號的公司以甲、乙、丙等表示。
compare-company = 公司{ $letter }
compare-unnamed = 未有名稱的公司
compare-show = 顯示
compare-show-scores = 分數
compare-show-best = 與最高分的差距
compare-show-median = 與中位數的差距
compare-best = 最高
compare-median = 中位數
compare-about = 各次評估
compare-overall = 總分
compare-pillars = 支柱
compare-dimensions = 範疇
compare-measure = 項目
compare-band = 級別
compare-provisional = { $band }（暫定）
compare-coverage = 已答比率
compare-coverage-value = { $applicable } 題答了 { $answered } 題（{ $percent }%）
compare-range = 可能範圍
compare-range-value = { $low }–{ $high }
compare-date = 開始日期
compare-form = 版本
compare-no-score = 未有分數
compare-apart = 差距最大：{ $names }
compare-alike = 最接近：{ $names }
compare-equal = 各範疇的差距都一樣。
compare-dots = 各公司的支柱分數，由 1 至 5
compare-whole = 這頁顯示個別公司的結果，只供你和這些公司使用；如要給其他人看，請用「整體統計」製作報告。
compare-to-cohort = 統計多家公司
