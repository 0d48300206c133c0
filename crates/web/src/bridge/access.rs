use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use serde_json::{Value, json};

use super::Shared;

/// Bytes of a token or session key: 128 random bits cannot be guessed.
const KEY_BYTES: usize = 16;

/// Who may use the bridge.
pub(super) struct Access {
    address: SocketAddr,
    token: String,
    session: String,
    /// False once the token has been exchanged.
    unused: Mutex<bool>,
}

impl Access {
    pub(super) fn new(address: SocketAddr) -> std::io::Result<Self> {
        Ok(Self { address, token: random_key()?, session: random_key()?, unused: Mutex::new(true) })
    }

    pub(super) fn token(&self) -> &str {
        &self.token
    }

    /// The session key for the token, the first time it is presented.
    fn exchange(&self, token: &str) -> Option<&str> {
        let mut unused = self.unused.lock().unwrap_or_else(PoisonError::into_inner);
        let granted = *unused && same(token, &self.token);
        if granted {
            *unused = false;
        }
        granted.then_some(self.session.as_str())
    }

    fn is_session(&self, headers: &HeaderMap) -> bool {
        let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        given.and_then(|value| value.strip_prefix("Bearer ")).is_some_and(|key| same(key, &self.session))
    }

    fn is_own_host(&self, headers: &HeaderMap) -> bool {
        let port = self.address.port();
        let own = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
        let host = headers.get(header::HOST).and_then(|value| value.to_str().ok());
        host.is_some_and(|host| own.iter().any(|known| known == host))
    }
}

fn random_key() -> std::io::Result<String> {
    let mut bytes = [0; KEY_BYTES];
    getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
    Ok(HEXLOWER.encode(&bytes))
}

/// Compares in a time that does not depend on where the two differ.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |different, (a, b)| different | (a ^ b)) == 0
}

/// `POST /session` with `{"token": …}`.
pub(super) async fn exchange(State(shared): State<Shared>, Json(body): Json<Value>) -> Response {
    let token = body.get("token").and_then(Value::as_str).unwrap_or_default();
    match shared.access.exchange(token) {
        Some(session) => Json(json!({ "session": session })).into_response(),
        None => refused("session"),
    }
}

/// Lets a request through only with the session key.
pub(super) async fn require_session(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    if shared.access.is_session(request.headers()) { next.run(request).await } else { refused("session") }
}

/// Lets a request through only when it was addressed to this loopback address by name.
pub(super) async fn require_loopback_host(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    if shared.access.is_own_host(request.headers()) { next.run(request).await } else { refused("host") }
}

/// The body has the shape of every other error, so that the window shows it the same way.
fn refused(code: &str) -> Response {
    let body = json!({ "code": code, "message": "", "hint": "", "detail": "", "problems": [] });
    (StatusCode::FORBIDDEN, Json(body)).into_response()
}
