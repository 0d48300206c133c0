fn main(){print!("{}",readiness_app::api::typescript::typescript())}
