# 一項計劃：各項條件對公司的結論、資助甚麼，以及怎樣申請。
scheme-title = 資助計劃
scheme-unknown = 目錄內已沒有這項計劃。
scheme-go-checklist = 前往申請清單

## 一句話的結論。$count 是尚欠資料的數目，或未符合條件的數目。

scheme-verdict-fits = 按你的答案，這項計劃適合你的公司；是否批准只由主辦機構決定。
scheme-verdict-check = { $count ->
    [0] 目前未有結論：要先查詢計劃是否接受申請。
   *[other] 目前未有結論：尚欠 { $count } 項公司資料。
}
scheme-verdict-no = { $count ->
   *[other] 目前不符合這項計劃：有 { $count } 項條件未符合。
}

scheme-guards = 簽約或付款之前

## 條件

scheme-rules = 各項條件對你公司的結論
scheme-rules-none = 未找到可以按公司資料判斷的條件。
scheme-rule-open = 計劃正接受申請。
scheme-rule-answered = { $question }你的答案：{ $answer }。
scheme-rule-not-answered = { $question }未回答。
scheme-rule-source = 查看出處
scheme-ask = 補答尚欠的資料
scheme-ask-lead = 結論會隨你的答案改變；不知道的可以留空。
scheme-ask-known = { $count ->
   *[other] 更改這項計劃要看的 { $count } 個答案
}
scheme-change = 怎樣才符合資格

## 資助甚麼

scheme-pays = 資助甚麼
scheme-paid = 以往資助甚麼
scheme-covers = 資助範圍
scheme-excludes = 不資助
scheme-conditions = 只有主辦機構才可判斷的條件
scheme-not-with = 不可同時申請

## 申請清單

scheme-checklist = 申請清單
scheme-checklist-done = 已完成 { $done } 項，共 { $total } 項
scheme-checklist-missing = { $count ->
   *[other] 尚未完成的 { $count } 項：
}
scheme-checklist-complete = 清單全部完成。
scheme-steps = 步驟
scheme-documents = 文件（按表格次序）
scheme-deadlines = 日期
scheme-notes = 值得留意
scheme-links = 來源與連結

## 填表用語：以公司的口吻寫成。

scheme-form = 填表用語
scheme-form-lead = 以下草稿按你的答案寫成，可以複製到表格再修改；未知的資料不會寫上。
scheme-form-english = 英文
scheme-form-chinese = 中文
scheme-form-who = 公司簡介
scheme-form-ready = 就緒程度
scheme-form-plan = 打算做甚麼
scheme-form-copy = 複製
scheme-form-copy-what = 複製：{ $what }（{ $language }）
scheme-form-copied = 已複製：{ $what }（{ $language }）
scheme-form-not-copied = 未能複製。文字已選取，請用鍵盤複製。
scheme-form-none = 先回答一些公司資料，這裏就會有草稿。
form-name-kind = 本公司為{ $name }，屬{ $kind }。
form-name = 本公司為{ $name }。
form-kind = 本公司屬{ $kind }。
form-industry = 本公司主要業務屬{ $industry }。
form-staff = { $count ->
   *[other] 本公司在香港有 { $staff } 名員工。
}
form-headcount = 本公司合共有{ $people }。
form-score = 本公司於 { $date }以「{ $questionnaire }」評估人工智能就緒程度，得 { $score } 分（滿分 5 分），屬於「{ $band }」級別。
form-score-provisional = 本公司於 { $date }以「{ $questionnaire }」評估人工智能就緒程度，暫得 { $score } 分（滿分 5 分），暫定屬於「{ $band }」級別。
form-plans = 未來 12 個月，本公司計劃{ $plans }。
form-apply = 為此，本公司申請「{ $scheme }」的支援。
