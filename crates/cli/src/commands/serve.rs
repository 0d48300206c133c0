use std::path::Path;
use std::sync::Arc;

use clap::ArgMatches;
use readiness_app::{App, Error};
use readiness_locale::Translator;
use readiness_web::bridge::Bridge;
use tokio::runtime::Runtime;

use super::Finished;
use crate::console::{Said, complain};

/// `readiness serve [--port P] [--open]`: the app in the browser, until the terminal interrupts it.
pub(super) fn serve(app: App, typed: &ArgMatches, tr: &Translator) -> Finished {
    let port = typed.get_one::<u16>("port").copied().unwrap_or(0);
    let listening = |source| Error::Listen { port, source };
    let runtime = Runtime::new().map_err(listening)?;
    runtime.block_on(async {
        let bridge = Bridge::open(Arc::new(app), port).await.map_err(listening)?;
        let address = bridge.address();
        Said::one(&address).write().map_err(Error::writing(Path::new(&tr.cli_standard_output())))?;
        complain(&tr.cli_serving());
        // Without a browser the printed address is enough.
        if typed.get_flag("open") && open::that_detached(&address).is_err() {
            complain(&tr.cli_no_browser());
        }
        bridge.serve(interrupted()).await.map_err(listening)
    })?;
    Ok(Said::default())
}

async fn interrupted() {
    // If the signal cannot be watched the program still ends the hard way; nothing is lost, every answer is on disk.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
