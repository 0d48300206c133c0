use readiness_locale::{Translator, format};
use readiness_report::brand::{Feature, LogoFault};

use super::Words;

/// Why a file cannot be a logo.
pub(super) fn words(fault: &LogoFault, name: &str, tr: &Translator) -> Words {
    let why = match fault {
        LogoFault::TooLarge { found, limit } => tr.logo_too_large(&kilobytes(*found), &kilobytes(*limit)),
        LogoFault::Unknown => tr.logo_unknown(),
        LogoFault::TooManyPixels { width, height, limit } => {
            tr.logo_too_many_pixels(&number(*height), &number(*limit), &number(*width))
        }
        LogoFault::Damaged(_) => tr.logo_damaged(),
        LogoFault::Unsupported(features) => {
            let names: Vec<String> = features.iter().map(|feature| feature_name(*feature, tr)).collect();
            tr.logo_unsupported(&format::list(tr, &names))
        }
        LogoFault::TooComplex => tr.logo_too_complex(),
        LogoFault::TooLong => tr.logo_too_long(),
        LogoFault::Invisible => tr.logo_invisible(),
    };
    let hint = match fault {
        LogoFault::Unsupported(_) | LogoFault::TooComplex => tr.logo_hint_drawing(),
        _ => tr.error_logo_hint(),
    };
    Words { code: "logo", message: tr.error_logo(name, &why), hint }
}

fn feature_name(feature: Feature, tr: &Translator) -> String {
    match feature {
        Feature::Text => tr.logo_feature_text(),
        Feature::Gradient => tr.logo_feature_gradient(),
        Feature::Pattern => tr.logo_feature_pattern(),
        Feature::Transparency => tr.logo_feature_transparency(),
        Feature::Filter => tr.logo_feature_filter(),
        Feature::Clip => tr.logo_feature_clip(),
        Feature::Marker => tr.logo_feature_marker(),
        Feature::Image => tr.logo_feature_image(),
        Feature::Animation => tr.logo_feature_animation(),
        Feature::Script => tr.logo_feature_script(),
        Feature::Elsewhere => tr.logo_feature_elsewhere(),
        Feature::Entity => tr.logo_feature_entity(),
    }
}

fn number(count: u32) -> String {
    format::number(i64::from(count))
}

fn kilobytes(bytes: usize) -> String {
    format::number(i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX))
}
