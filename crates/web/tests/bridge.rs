//! The bridge from outside, over a real connection: who gets in, and what is handed out.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;

use readiness_app::{App, Paths};
use readiness_web::bridge::Bridge;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

struct Served {
    address: SocketAddr,
    token: String,
    stop: Option<oneshot::Sender<()>>,
    runtime: Option<Runtime>,
    folder: TempDir,
}

struct Reply {
    status: u16,
    head: String,
    body: String,
}

impl Served {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths =
            Paths { library: Some(folder.path().join("library.db")), reports: Some(folder.path().join("reports")) };
        let app = Arc::new(App::new(paths).unwrap());
        let runtime = Runtime::new().unwrap();
        let bridge = runtime.block_on(Bridge::open(app, 0)).unwrap();
        let printed = bridge.address();
        let (base, token) = printed.split_once("/#token=").unwrap();
        let (address, token) = (base.strip_prefix("http://").unwrap().parse().unwrap(), token.to_owned());
        let (stop, stopped) = oneshot::channel();
        runtime.spawn(bridge.serve(async move {
            let _ = stopped.await;
        }));
        Self { address, token, stop: Some(stop), runtime: Some(runtime), folder }
    }

    fn request(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let host = self.address.to_string();
        let named = headers.iter().any(|(name, _)| *name == "Host");
        let mut text = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
        for (name, value) in headers.iter().copied().chain((!named).then_some(("Host", host.as_str()))) {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(format!("{text}Content-Type: application/json\r\n\r\n{body}").as_bytes()).unwrap();
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).unwrap();
        let reply = String::from_utf8_lossy(&reply).into_owned();
        let (head, body) = reply.split_once("\r\n\r\n").unwrap();
        Reply { status: head[9..12].parse().unwrap(), head: head.to_owned(), body: body.to_owned() }
    }

    fn session(&self) -> String {
        let reply = self.request("POST", "/session", &[], &json!({"token": self.token}).to_string());
        assert_eq!(reply.status, 200, "{}", reply.body);
        serde_json::from_str::<Value>(&reply.body).unwrap()["session"].as_str().unwrap().to_owned()
    }

    fn call(&self, session: &str, command: &str, args: &Value) -> (u16, Value) {
        let bearer = format!("Bearer {session}");
        let reply = self.request("POST", &format!("/api/{command}"), &[("Authorization", &bearer)], &args.to_string());
        (reply.status, serde_json::from_str(&reply.body).unwrap_or(Value::Null))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

#[test]
fn it_listens_on_loopback_only() {
    assert!(Served::start().address.ip().is_loopback());
}

#[test]
fn the_token_opens_one_session_and_no_second() {
    let served = Served::start();
    let session = served.session();
    assert_eq!(served.call(&session, "start", &Value::Null).0, 200);
    let again = served.request("POST", "/session", &[], &json!({"token": served.token}).to_string());
    assert_eq!(again.status, 403);
}

#[test]
fn a_wrong_token_does_not_use_up_the_right_one() {
    let served = Served::start();
    for wrong in ["", "0", &"0".repeat(32)] {
        let reply = served.request("POST", "/session", &[], &json!({"token": wrong}).to_string());
        assert_eq!(reply.status, 403);
    }
    served.session();
}

#[test]
fn nothing_but_the_pages_is_served_without_a_session() {
    let served = Served::start();
    let wrong = format!("Bearer {}", "0".repeat(32));
    for headers in [vec![], vec![("Authorization", wrong.as_str())]] {
        assert_eq!(served.request("POST", "/api/start", &headers, "null").status, 403);
        assert_eq!(served.request("GET", "/files/library.db", &headers, "").status, 403);
    }
}

#[test]
fn a_foreign_name_pointed_at_this_address_gets_nothing() {
    let served = Served::start();
    let port = served.address.port();
    for host in ["evil.example", "evil.example:80", &format!("evil.example:{port}"), "127.0.0.1", "0.0.0.0"] {
        assert_eq!(served.request("GET", "/", &[("Host", host)], "").status, 403, "{host}");
    }
    assert_ne!(served.request("GET", "/", &[("Host", &format!("localhost:{port}"))], "").status, 403);
}

#[test]
fn pages_come_with_a_policy_that_allows_nothing_from_elsewhere() {
    let reply = Served::start().request("GET", "/index.html", &[], "");
    assert_eq!(reply.status, 200, "the window must be built first: scripts/build-ui");
    let head = reply.head.to_lowercase();
    assert!(head.contains("content-security-policy: default-src 'self'") && !head.contains("unsafe-inline"), "{head}");
}

#[test]
fn only_files_saved_since_the_start_are_handed_out() {
    let served = Served::start();
    let session = served.session();
    let new = json!({"name": "康記", "name_other": "", "label": "", "form": "express", "language": "en"});
    let (_, assessment) = served.call(&session, "new_assessment", &new);
    let (status, saved) = served.call(&session, "save_answers", &json!({"id": assessment["id"]}));
    assert_eq!(status, 200, "{saved}");
    let bearer = format!("Bearer {session}");
    let get = |name: &str| served.request("GET", &format!("/files/{name}"), &[("Authorization", &bearer)], "");
    let encoded: String = saved["name"].as_str().unwrap().bytes().map(|byte| format!("%{byte:02X}")).collect();
    assert!(get(&encoded).body.contains("readiness-answers/1"));
    for other in ["library.db", "..%2Flibrary.db", "%2Fetc%2Fpasswd"] {
        assert_eq!(get(other).status, 404, "{other}");
    }
    let outside = served.folder.path().join("outside.pdf").display().to_string();
    let options = json!({"edition": "en", "format": "pdf", "sharing": "full", "brand": false});
    let (status, error) =
        served.call(&session, "save_report", &json!({"id": assessment["id"], "options": options, "path": outside}));
    assert_eq!((status, error["code"].as_str()), (422, Some("request")), "a path nobody picked is not written to");
}

#[test]
fn an_error_arrives_with_code_and_words() {
    let served = Served::start();
    let session = served.session();
    let (status, error) = served.call(&session, "open_assessment", &json!({"id": "nobody"}));
    assert_eq!((status, error["code"].as_str()), (422, Some("no-such-assessment")));
    assert!(!error["message"].as_str().unwrap().is_empty() && !error["hint"].as_str().unwrap().is_empty());
    let files = json!([{"name": "", "base64": "e30="}]);
    let (_, reply) = served.call(&session, "import_files", &json!({"files": files, "apply": false}));
    let error = &reply[0]["error"];
    assert_eq!(error["code"], "file-problems");
    assert!(error["message"].as_str().unwrap().starts_with(|c: char| c.is_alphabetic()), "{error}");
    assert_eq!(served.call(&session, "no_such_command", &Value::Null).1["code"], "internal");
    assert_eq!(served.call(&session, "open_assessment", &json!({"wrong": 1})).1["code"], "internal");
}
