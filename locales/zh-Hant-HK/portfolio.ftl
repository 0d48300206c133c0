### 多家公司：清單、條件、標籤和代號；以及回收筒。

portfolio-title = 全部公司
portfolio-lead = 列出每家公司和它最近一次的評估。可以搜尋、收窄範圍、加上標籤，以及選出想一併查看的公司。
portfolio-search = 搜尋
    .hint = 名稱、代號或標籤的任何部分，中英文均可。
portfolio-order = 次序
portfolio-order-changed = 最近更改的在先
portfolio-order-name = 按名稱
portfolio-order-highest = 分數最高的在先
portfolio-order-lowest = 分數最低的在先
portfolio-order-due = 最早要再看的在先
portfolio-filters = { $count ->
    [0] 收窄範圍
   *[other] 收窄範圍（{ $count } 項條件）
}
portfolio-widen = 取消所有條件
portfolio-any = 不限
portfolio-from = 由
portfolio-to = 至
portfolio-band = 級別
portfolio-score = 分數
    .hint = 1 至 5，例如 2.5
portfolio-begun = 開始評估的日期
portfolio-sector = 行業
portfolio-size = 人數
portfolio-form = 評估版本
portfolio-state = 結果
portfolio-state-final = 只看確定的
portfolio-state-provisional = 只看暫定的
portfolio-tag = 標籤
# $tag 是用戶自訂的詞，$count 是有此標籤的公司數目。
portfolio-tag-count = { $tag }（{ $count }）
portfolio-due-only = 已到再看的日子
portfolio-list = 公司
portfolio-shown-all = 第 { $from } 至 { $to } 家公司，共 { $all } 家。
portfolio-shown = 符合條件的有 { $fitting } 家，現列出第 { $from } 至 { $to } 家；全部共 { $all } 家。
portfolio-none = 尚未有評估。
portfolio-none-fits = { $all ->
   *[other] 全部 { $all } 家公司都不符合這些條件。
}
portfolio-outdated = { $left ->
   *[other] 尚有 { $left } 項更改正在計算，數字或會變動。
}
# $what 是更改的種類，例如「標籤」。
portfolio-changed = 已儲存：{ $what }。
portfolio-choose = 選取 { $name }
portfolio-choose-page = 選取本頁全部
portfolio-choose-none = 全部不選
portfolio-chosen = { $count ->
   *[other] 已選 { $count } 家公司
}
portfolio-tag-chosen = 為已選的公司加標籤
portfolio-begun-on = { $day }開始
portfolio-due = 下次再看：{ $day }
portfolio-overdue = 自{ $day }起應再看一次
portfolio-alias-is = 比較用的代號：{ $alias }
portfolio-edit = 標籤和代號
portfolio-edit-of = { $name } 的標籤和代號
portfolio-tag-new = 新標籤
portfolio-tag-add = 加入
portfolio-tag-remove = 移除
portfolio-tag-remove-of = 從 { $name } 移除標籤「{ $tag }」
portfolio-alias = 比較用的代號
    .hint = 比較多家公司而不公開名稱時，以此代替，例如「公司甲」。
portfolio-alias-set = 儲存
portfolio-history = 全部 { $count } 次評估
portfolio-history-of = { $name } 的全部 { $count } 次評估
portfolio-open = 開啟
portfolio-open-of = 開啟 { $day } 開始的評估
portfolio-pages = 頁
portfolio-page = 第 { $number } 頁，共 { $last } 頁
portfolio-page-first = 首頁
portfolio-page-before = 上一頁
portfolio-page-after = 下一頁
portfolio-page-last = 末頁
portfolio-bin = 回收筒

bin-title = 回收筒
bin-lead = 刪除了的評估和調查會保留 30 天，可以原封不動還原。期滿後，程式會在啟動時永久移除。
bin-none = 回收筒是空的。
bin-until = { $when } 刪除，{ $until }永久移除。
bin-restore = 還原
bin-restored = 「{ $name }」已放回清單。
bin-empty = 清空回收筒……
bin-question = { $count ->
   *[other] 永久移除這 { $count } 項？
}
bin-question-means = 答案、備註和附件會從資料檔移除，無法取回，「復原」也不能再回到這一刻之前。之前做的備份仍有這些內容。
bin-empty-yes = 永久移除
bin-emptied = { $count ->
   *[other] 已永久移除 { $count } 項。
}
portfolio-compare = 比較這幾家
portfolio-cohort = 統計這些公司
portfolio-compare-some = 比較公司

merge-open = 併入另一個資料檔案……
merge-heading = 併入這個資料檔案？
merge-lead = 資料檔案是本程式在另一部電腦存放評估的檔案。程式只會讀取，不會改動它。
merge-new = { $count ->
    [0] 當中沒有新的評估。
   *[other] 會加入 { $count } 項新評估；新公司：{ $companies } 家。
}
merge-surveys = { $count ->
   *[other] 會加入或更新 { $count } 項調查。
}
merge-newer-there = { $count ->
   *[other] 有 { $count } 項評估兩邊都有，而對方的較新：會取代這裏的。
}
merge-newer-here = { $count ->
   *[other] 有 { $count } 項評估兩邊都有，而這裏的較新：保留這裏的。
}
merge-same = { $count ->
   *[other] 有 { $count } 項評估兩邊相同。
}
merge-in-bin = { $count ->
   *[other] 有 { $count } 項評估在這裏的回收筒內，會留在回收筒。
}
merge-renamed = 「{ $here }」在對方稱為「{ $there }」；保留這裏的名稱。
merge-questionnaire = 問卷 { $which } 與對方的不同；保留這裏的。
merge-undo = 程式會先備份，之後復原一次即可全部取消。
merge-not-undoable = 數量太多，無法復原：之後這次併入和之前的更改都不能復原。程式會先備份。
merge-apply = 併入
merge-done = 已併入資料檔案。
