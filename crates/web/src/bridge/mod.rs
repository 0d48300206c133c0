//! The loopback bridge: the app in the user's own browser.
//!
//! Safe against other programs' web pages by three checks: it listens on 127.0.0.1 only; every request must name that
//! address as its `Host` (so no foreign name can be pointed at it); every command needs a session key, which is handed
//! out once, for the one-time token in the address that was printed.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use readiness_app::App;
use tokio::net::TcpListener;

mod access;
use access::Access;

mod commands;
mod files;
mod pages;

/// The largest request body in bytes: an answers file of 16 MiB inside JSON, where each character may need escaping.
const LARGEST_BODY: usize = 40 * 1024 * 1024;

/// What every request sees.
#[derive(Clone)]
struct Shared {
    app: Arc<App>,
    access: Arc<Access>,
}

/// A bridge that is listening but not yet serving.
pub struct Bridge {
    listener: TcpListener,
    shared: Shared,
    address: SocketAddr,
}

impl Bridge {
    /// Listens on loopback; port 0 takes any free one.
    ///
    /// # Errors
    /// When the port is taken, or the system gives no random numbers.
    pub async fn open(app: Arc<App>, port: u16) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let access = Arc::new(Access::new(address)?);
        Ok(Self { listener, shared: Shared { app, access }, address })
    }

    /// The address to open, with its one-time token behind the `#` so that it is never sent or logged.
    pub fn address(&self) -> String {
        format!("http://{}/#token={}", self.address, self.shared.access.token())
    }

    /// Serves until `stop` is done.
    ///
    /// # Errors
    /// When the listener fails.
    pub async fn serve(self, stop: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
        axum::serve(self.listener, router(self.shared)).with_graceful_shutdown(stop).await
    }
}

fn router(shared: Shared) -> Router {
    let guarded = Router::new()
        .route("/api/{command}", post(commands::run))
        .route("/files/{name}", get(files::download))
        .layer(middleware::from_fn_with_state(shared.clone(), access::require_session));
    Router::new()
        .merge(guarded)
        .route("/session", post(access::exchange))
        .fallback(get(pages::page))
        .layer(middleware::from_fn_with_state(shared.clone(), access::require_loopback_host))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .with_state(shared)
}
