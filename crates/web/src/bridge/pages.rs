use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};

/// The built window (`npm run build` in `ui/`).
static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../ui/dist");

/// As strict as the desktop window's: nothing from elsewhere, nothing inline.
const POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; object-src 'none'; \
                      base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

/// Content types by ending; anything else is a download.
const TYPES: [(&str, &str); 8] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("woff2", "font/woff2"),
    ("ttf", "font/ttf"),
    ("json", "application/json"),
];

/// Any other address: a file of the built window.
pub(super) async fn page(uri: Uri) -> Response {
    let wanted = uri.path().trim_start_matches('/');
    let path = if wanted.is_empty() { "index.html" } else { wanted };
    let Some(file) = PAGES.get_file(path) else { return StatusCode::NOT_FOUND.into_response() };
    let ending = path.rsplit('.').next().unwrap_or_default();
    let content_type = TYPES.iter().find(|(known, _)| *known == ending).map_or("application/octet-stream", |(_, t)| t);
    let headers = [
        (header::CONTENT_TYPE, content_type),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, file.contents()).into_response()
}
