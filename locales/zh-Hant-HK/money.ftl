# 誰來付款：逐項列出資助計劃，以及各項條件對公司的結論。
money-title = 誰來付款
# 一句話的結論。$fits 和 $check 是可能接受申請的計劃數目。
money-outcome = { $fits ->
    [0] { $check ->
        [0] 目前沒有接受申請的計劃符合，也沒有待確認的計劃。
       *[other] 目前未有計劃確定符合，{ $check } 項待確認。
    }
   *[other] { $check ->
        [0] 有 { $fits } 項接受申請的計劃符合，沒有待確認的計劃。
       *[other] 有 { $fits } 項接受申請的計劃符合，{ $check } 項待確認。
    }
}
money-caution = 以上只是按你的答案與計劃條件比較，是否批准只由主辦機構決定。未知的資料絕不當作「否」。
money-version = 目錄版本 { $version }，{ $date }

## 現成工具

money-ready-heading = 現成的 AI 工具
money-ready-nothing = 以你的行業，目前沒有接受申請的計劃資助現成的 AI 工具。
money-ready-instead = 以下途徑仍可幫忙：
money-ready-courses = { $count ->
   *[other] { $count } 個補不足的課程
}
money-ready-helpdesks = { $count ->
   *[other] { $count } 個可以查詢的機構，大多免費
}
money-ready-sums = 計算你的計劃要自付多少
money-ready-depends = { $count ->
   *[other] 有 { $count } 項接受申請的計劃可能資助現成的 AI 工具，視乎以下未知的資料：
}
money-ready-might = 可能資助的計劃：
money-ready-pays = { $count ->
   *[other] 有 { $count } 項接受申請的計劃資助現成的 AI 工具：
}
money-ready-answer = 現在回答

## 清單

money-fits = { $count ->
   *[other] 符合：{ $count } 項
}
money-fits-none = 未有計劃確定符合
money-check = { $count ->
   *[other] 待確認：{ $count } 項
}
money-near = 怎樣才符合資格
money-near-lead = 你未符合以下計劃的全部條件，但欠缺的條件可以自行達到。
money-no = { $count ->
   *[other] 不符合：{ $count } 項
}
money-share = 資助比例
money-ceiling = 上限
money-serves-plans = 配合你的打算
money-missing = { $count ->
   *[other] 尚欠 { $count } 項資料
}
money-missing-answer = 到這項計劃回答
money-missing-answer-scheme = 到這項計劃回答：{ $scheme }
money-change = 做到以下各點，便符合資格：
money-misses = 未符合的條件：

## 多項計劃都要的資料

money-facts-heading = 尚欠的資料
money-facts-lead = { $count ->
    [0] 這些計劃要看的公司資料已經齊全。
   *[other] 尚欠 { $count } 項資料。一個答案往往可以確定多項計劃。
}
money-facts-open = 在這裏回答
money-facts-needed = { $count ->
   *[other] 有 { $count } 項計劃要看這項資料。
}
money-facts-settled = 不再有計劃等候這項資料。
money-facts-change = { $count ->
   *[other] 更改早前為計劃回答的 { $count } 項資料
}

## 並列比較

money-compare = 比較
money-compare-scheme = 比較：{ $scheme }
money-compare-heading = 並列比較
money-compare-lead = 在上面的清單剔選兩至三項計劃，就可以在這裏並列比較。
money-compare-chosen = { $count ->
    [1] 已剔選 1 項，請再選一至兩項。
   *[other] 已剔選 { $count } 項。
}
money-compare-most = 已剔選三項，即最多可選的數目。如要另選，請先取消一項。
money-compare-go = 前往比較表
money-compare-clear = 全部取消
money-compare-caption = 已剔選的計劃並列比較
money-compare-point = 項目
money-compare-covers = 資助範圍
money-compare-verdict = 對你的公司
money-compare-guard = 簽約或付款之前
money-compare-verified = 何時查證
money-compare-none = 未有資料

## 已結束的計劃

money-closed = { $count ->
   *[other] 已結束：請勿相信舊資料（{ $count } 項）
}

## 接下來

money-links-heading = 接下來
money-link-project = 計算你的計劃要多少錢
money-link-learn = 課程、查詢機構和指引
money-link-next = 下一步做甚麼
money-link-report = 儲存報告
