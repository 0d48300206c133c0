### 調查的一條題目。題目文字來自調查。

# $section 是調查部分的標題。
survey-caption = { $section }：第 { $number } 題，按答案共問 { $total } 題
survey-number = 研究原題號：{ $number }
survey-window = { $question }（{ $survey }）
survey-gone = 找不到這份調查
survey-not-asked = 按你的其他答案，這一題已不用回答；你的答案仍會保留。
survey-later = 稍後再答
survey-to-check = 全部答案
survey-other = 請用自己的話說明：{ $option }
    .hint = 可以留空。
survey-multiple = 請選出所有適用的項目。
survey-at-most = 最多選 { $most } 項。
survey-chosen = 已選 { $chosen } 項，最多 { $most } 項
survey-too-many = 你選了 { $chosen } 項，最多只可保留 { $most } 項。請取消部分選擇；在此之前，原有答案不變。
survey-alone = 只可單獨選擇，選後會取消其他選項
# $options 是選項名稱。
survey-cleared = { $count ->
   *[other] 已取消以下 { $count } 項，因為不能同時選擇：{ $options }
}
survey-rows = 已答 { $done } 行，共 { $total } 行
survey-shares = 填寫整數百分比，合計須為 100。空格當作 0。合計到 100 才會儲存。
survey-sum-none = 尚未填寫
survey-sum-missing = 合計 { $sum }%，尚欠 { $missing }%。未儲存。
survey-sum-over = 合計 { $sum }%，多了 { $missing }%。未儲存。
survey-sum-whole = 合計 100%
survey-share-wrong = 請輸入 0 至 100 的整數百分比，例如 40。未儲存。
survey-counts = 各有多少？沒有的留空。
survey-count-wrong = 請輸入整數，例如 12。未儲存。
survey-counts-cleared = 這個答案只可單獨選擇，因此已清除數目。
survey-figure = 你的數字
survey-figure-bounds = 由 { $min } 至 { $max }，可填半數，例如 1.5。
survey-number-wrong = 請輸入 { $min } 至 { $max } 之間的數字，以 0.5 為單位，例如 1.5。未儲存。
survey-text = 你的答案
survey-contact-stays = 可以不填。這些資料只留在這部電腦；除非你另行選擇，交給別人的檔案不會包含這些資料。
survey-contact-name = 姓名
survey-contact-telephone = 電話
survey-contact-email = 電郵
