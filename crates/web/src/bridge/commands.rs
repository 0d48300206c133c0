use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::Shared;

/// `POST /api/<command>`: runs it away from the threads that serve, because it waits for the disk.
pub(super) async fn run(State(shared): State<Shared>, Path(name): Path<String>, Json(args): Json<Value>) -> Response {
    let called = tokio::task::spawn_blocking(move || shared.app.call(&name, args)).await;
    match called {
        Ok(Ok(reply)) => Json(reply).into_response(),
        Ok(Err(error)) => (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
