; ba11a896bba75889e3eecf13dd7cb66f

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rounding_split(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #0 {
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.19.i = add i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.24.i = inttoptr i64 %.21.i to ptr
  %.55.i = add i64 %a2, 16
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !0
  %.60.i = inttoptr i64 %.57.i to ptr
  %.91.i = add i64 %a3, 16
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.96.i = inttoptr i64 %.93.i to ptr
  %.127.i = add i64 %a4, 16
  %.128.i = inttoptr i64 %.127.i to ptr
  %.129.i = load i64, ptr %.128.i, align 8, !noalias !0
  %.132.i = inttoptr i64 %.129.i to ptr
  %1 = trunc i64 %a1 to i32
  %.62.i.i = add i32 %1, -3
  %.75.i.i = icmp eq i64 %a1, 16
  %.166453.not.i.i = icmp slt i64 %.18.i, 1
  br i1 %.75.i.i, label %B170.i.i, label %B1660.i.i

B170.i.i:                                         ; preds = %0
  br i1 %.166453.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v652B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B212.if.i.i

B708.i.i:                                         ; preds = %B212.if.i.i
  %narrow.i.i = add nuw nsw i32 %.244.i.i, 32767
  %.253.i.i = lshr i32 %.237.i.i, 16
  %2 = and i32 %.253.i.i, 1
  %.268.i.i = add nuw nsw i32 %narrow.i.i, %2
  %3 = lshr i32 %.268.i.i, 16
  br label %B750.i.i

B750.i.i:                                         ; preds = %B212.if.B750_crit_edge.i.i, %B708.i.i
  %.pre-phi.i.i = phi i32 [ %.pre.i.i, %B212.if.B750_crit_edge.i.i ], [ %.253.i.i, %B708.i.i ]
  %"$phi750.1.2.1.i.i" = phi i32 [ 32704, %B212.if.B750_crit_edge.i.i ], [ %3, %B708.i.i ]
  %4 = add nsw i32 %"$phi750.1.2.1.i.i", -128
  %.306.i.i = icmp ult i32 %4, 32512
  %5 = shl nuw nsw i32 %"$phi750.1.2.1.i.i", 16
  %.319.i.i = sub nsw i32 %.244.i.i, %5
  %"$phi1052.1.2.1.i.i" = select i1 %.306.i.i, i32 %.319.i.i, i32 0
  %"$phi1114.1.2.1.i.i" = tail call i32 @llvm.abs.i32(i32 %"$phi1052.1.2.1.i.i", i1 true)
  %6 = and i32 %.pre-phi.i.i, 32768
  %.371388.i.i = or i32 %"$phi750.1.2.1.i.i", %6
  %.375.i.i = trunc nuw i32 %.371388.i.i to i16
  %7 = getelementptr i16, ptr %.60.i, i64 %.107.0455.i.i
  store i16 %.375.i.i, ptr %7, align 2, !noalias !3
  %.410.i.i = lshr i32 %"$phi1114.1.2.1.i.i", %.62.i.i
  %8 = tail call i32 @llvm.umin.i32(i32 %.410.i.i, i32 3)
  %.441.i.i = trunc nuw nsw i32 %8 to i8
  %9 = getelementptr i8, ptr %.96.i, i64 %.107.0455.i.i
  store i8 %.441.i.i, ptr %9, align 1, !noalias !3
  %.479389.i.i = xor i32 %"$phi1052.1.2.1.i.i", %.237.i.i
  %10 = ashr i32 %.479389.i.i, 31
  %.488.i.i = trunc nsw i32 %10 to i16
  %11 = getelementptr i16, ptr %.132.i, i64 %.107.0455.i.i
  store i16 %.488.i.i, ptr %11, align 2, !noalias !3
  %exitcond456.not.i.i = icmp eq i64 %.18.i, %.179.i.i
  br i1 %exitcond456.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v652B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B212.if.i.i

B1660.i.i:                                        ; preds = %0
  br i1 %.166453.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v652B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B1702.if.lr.ph.i.i

B1702.if.lr.ph.i.i:                               ; preds = %B1660.i.i
  %.1005385.i.i = zext nneg i32 %.62.i.i to i64
  br label %B1702.if.i.i

B212.if.i.i:                                      ; preds = %B170.i.i, %B750.i.i
  %.107.0455.i.i = phi i64 [ %.179.i.i, %B750.i.i ], [ 0, %B170.i.i ]
  %.179.i.i = add nuw nsw i64 %.107.0455.i.i, 1
  %12 = getelementptr i32, ptr %.24.i, i64 %.107.0455.i.i
  %.237.i.i = load i32, ptr %12, align 4, !noalias !3
  %.244.i.i = and i32 %.237.i.i, 2147483647
  %.279.i.i = icmp samesign ult i32 %.244.i.i, 2139095041
  br i1 %.279.i.i, label %B708.i.i, label %B212.if.B750_crit_edge.i.i

B212.if.B750_crit_edge.i.i:                       ; preds = %B212.if.i.i
  %.pre.i.i = lshr i32 %.237.i.i, 16
  br label %B750.i.i

B1702.if.i.i:                                     ; preds = %B1702.if.i.i, %B1702.if.lr.ph.i.i
  %.585.0451.i.i = phi i64 [ 0, %B1702.if.lr.ph.i.i ], [ %.655.i.i, %B1702.if.i.i ]
  %.655.i.i = add nuw nsw i64 %.585.0451.i.i, 1
  %13 = getelementptr i32, ptr %.24.i, i64 %.585.0451.i.i
  %.713.i.i = load i32, ptr %13, align 4, !noalias !3
  %.720.i.i = and i32 %.713.i.i, 2147483647
  %.729.i.i = lshr i32 %.713.i.i, 13
  %14 = and i32 %.729.i.i, 1
  %15 = bitcast i32 %.720.i.i to float
  %.762.i.i = fadd float %15, 5.000000e-01
  %16 = bitcast float %.762.i.i to i32
  %.810.i.i = icmp samesign ugt i32 %.720.i.i, 947912703
  %.794.i.i = add nsw i32 %.720.i.i, -939520001
  %.798.i.i = add nsw i32 %.794.i.i, %14
  %17 = lshr i32 %.798.i.i, 13
  %.827.i.i = add i32 %16, -1056964608
  %"$phi2506.1.2.1.i.i" = select i1 %.810.i.i, i32 %17, i32 %.827.i.i
  %.842.i.i = icmp samesign ult i32 %.720.i.i, 1199570944
  %"$phi2598.1.2.1.i.i" = select i1 %.842.i.i, i32 %"$phi2506.1.2.1.i.i", i32 31744
  %.864.i.i = icmp samesign ult i32 %.720.i.i, 2139095041
  %"$phi2664.1.2.1.i.i" = select i1 %.864.i.i, i32 %"$phi2598.1.2.1.i.i", i32 32256
  %18 = add i32 %"$phi2664.1.2.1.i.i", -1024
  %.891.i.i = icmp ult i32 %18, 30720
  %.900.neg.i.i = add nsw i32 %.720.i.i, -939524096
  %19 = shl i32 %"$phi2664.1.2.1.i.i", 13
  %.912.i.i = sub i32 %.900.neg.i.i, %19
  %"$phi3022.1.2.1.i.i" = select i1 %.891.i.i, i32 %.912.i.i, i32 0
  %"$phi3084.1.2.1.i.i" = tail call i32 @llvm.abs.i32(i32 %"$phi3022.1.2.1.i.i", i1 true)
  %20 = lshr i32 %.713.i.i, 16
  %21 = and i32 %20, 32768
  %.968384.i.i = or i32 %"$phi2664.1.2.1.i.i", %21
  %.972.i.i = trunc i32 %.968384.i.i to i16
  %22 = getelementptr i16, ptr %.60.i, i64 %.585.0451.i.i
  store i16 %.972.i.i, ptr %22, align 2, !noalias !3
  %.1006.i.i = zext nneg i32 %"$phi3084.1.2.1.i.i" to i64
  %.1007.i.i = lshr i64 %.1006.i.i, %.1005385.i.i
  %.1008.i.i = trunc nuw nsw i64 %.1007.i.i to i32
  %23 = tail call i32 @llvm.umin.i32(i32 %.1008.i.i, i32 3)
  %.1038.i.i = trunc nuw nsw i32 %23 to i8
  %24 = getelementptr i8, ptr %.96.i, i64 %.585.0451.i.i
  store i8 %.1038.i.i, ptr %24, align 1, !noalias !3
  %.1076386.i.i = xor i32 %"$phi3022.1.2.1.i.i", %.713.i.i
  %25 = ashr i32 %.1076386.i.i, 31
  %.1085.i.i = trunc nsw i32 %25 to i16
  %26 = getelementptr i16, ptr %.132.i, i64 %.585.0451.i.i
  store i16 %.1085.i.i, ptr %26, align 2, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %.655.i.i, %.18.i
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v652B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B1702.if.i.i

_ZN13_3cdynamic_3e5entryB4v652B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %B1702.if.i.i, %B750.i.i, %B170.i.i, %B1660.i.i
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v652B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v652B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels8rounding5splitB4v153B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels8rounding5splitB4v153B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
