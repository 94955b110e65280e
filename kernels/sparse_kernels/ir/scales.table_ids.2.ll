; 44764812652d8980832ec14eab73fd15

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v102B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11) unnamed_addr #0 {
entry:
  %.233 = alloca ptr, align 8
  %.20 = add i64 %arg.a0, 32
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.23 = inttoptr i64 %.22 to ptr
  %.25 = load i64, ptr %.23, align 8
  %.26 = add i64 %arg.a0, 16
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 8
  %.31 = inttoptr i64 %.28 to ptr
  %.56 = add i64 %arg.a5, 32
  %.57 = inttoptr i64 %.56 to ptr
  %.58 = load i64, ptr %.57, align 8
  %.59 = inttoptr i64 %.58 to ptr
  %.61 = load i64, ptr %.59, align 8
  %.62 = add i64 %arg.a5, 16
  %.63 = inttoptr i64 %.62 to ptr
  %.64 = load i64, ptr %.63, align 8
  %.67 = inttoptr i64 %.64 to ptr
  %.92 = add i64 %arg.a6, 32
  %.93 = inttoptr i64 %.92 to ptr
  %.94 = load i64, ptr %.93, align 8
  %.95 = inttoptr i64 %.94 to ptr
  %.97 = load i64, ptr %.95, align 8
  %.98 = add i64 %arg.a6, 16
  %.99 = inttoptr i64 %.98 to ptr
  %.100 = load i64, ptr %.99, align 8
  %.103 = inttoptr i64 %.100 to ptr
  %.134 = add i64 %arg.a9, 16
  %.135 = inttoptr i64 %.134 to ptr
  %.136 = load i64, ptr %.135, align 8
  %.139 = inttoptr i64 %.136 to ptr
  %.164 = add i64 %arg.a10, 32
  %.165 = inttoptr i64 %.164 to ptr
  %.166 = load i64, ptr %.165, align 8
  %.167 = inttoptr i64 %.166 to ptr
  %.169 = load i64, ptr %.167, align 8
  %.170 = add i64 %arg.a10, 16
  %.171 = inttoptr i64 %.170 to ptr
  %.172 = load i64, ptr %.171, align 8
  %.175 = inttoptr i64 %.172 to ptr
  %.200 = add i64 %arg.a11, 32
  %.201 = inttoptr i64 %.200 to ptr
  %.202 = load i64, ptr %.201, align 8
  %.203 = inttoptr i64 %.202 to ptr
  %.205 = load i64, ptr %.203, align 8
  %.206 = add i64 %arg.a11, 16
  %.207 = inttoptr i64 %.206 to ptr
  %.208 = load i64, ptr %.207, align 8
  %.211 = inttoptr i64 %.208 to ptr
  call fastcc void @_ZN14sparse_kernels6scales9table_idsB4v103B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE(ptr %.233, ptr %.31, i64 %.25, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %.61, ptr %.67, i64 %.61, i64 %.97, ptr %.103, i64 %.97, i64 %arg.a7, i64 %arg.a8, ptr %.139, i64 %.169, ptr %.175, i64 %.169, i64 %.205, ptr %.211, i64 %.205)
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_scales_table_ids(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) local_unnamed_addr #0 {
entry:
  %.14 = alloca i64, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v102B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr %.14, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) #3
  %.28 = load i64, ptr %.14, align 8
  ret i64 %.28
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels6scales9table_idsB4v103B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.base.4, i64 %arg.base.5.0, i64 %arg.shift, i64 %arg.mask, i64 %arg.top, i64 %arg.stride, i64 %arg.row_scales.2, ptr readonly captures(none) %arg.row_scales.4, i64 %arg.row_scales.5.0, i64 %arg.column_scales.2, ptr readonly captures(none) %arg.column_scales.4, i64 %arg.column_scales.5.0, i64 %arg.row, i64 %arg.column, ptr readonly captures(none) %arg.table_of.4, i64 %arg.room.2, ptr captures(none) %arg.room.4, i64 %arg.room.5.0, i64 %arg.out.2, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0) unnamed_addr #1 {
entry:
  %.98 = trunc i64 %arg.stride to i16
  %.142 = icmp sgt i64 %arg.out.2, 0
  br i1 %.142, label %B248.preheader, label %common.ret

B248.preheader:                                   ; preds = %entry
  %.97 = trunc i64 %arg.top to i16
  %.90 = trunc i64 %arg.mask to i16
  %.89 = trunc i64 %arg.shift to i16
  %.975 = insertelement <16 x i16> poison, i16 %.89, i64 0
  %.976 = shufflevector <16 x i16> %.975, <16 x i16> poison, <16 x i32> zeroinitializer
  %.977 = insertelement <16 x i16> poison, i16 %.90, i64 0
  %.978 = shufflevector <16 x i16> %.977, <16 x i16> poison, <16 x i32> zeroinitializer
  %.979 = insertelement <16 x i16> poison, i16 %.97, i64 0
  %.980 = shufflevector <16 x i16> %.979, <16 x i16> poison, <16 x i32> zeroinitializer
  %.981 = insertelement <16 x i16> poison, i16 %.98, i64 0
  %.982 = shufflevector <16 x i16> %.981, <16 x i16> poison, <16 x i32> zeroinitializer
  %.1164 = and i64 %arg.shift, 65535
  br label %B248

B248:                                             ; preds = %B248.preheader, %B994
  %row.2.0 = phi i64 [ %spec.select, %B994 ], [ %arg.row, %B248.preheader ]
  %column.3.0 = phi i64 [ %spec.select626, %B994 ], [ %arg.column, %B248.preheader ]
  %i.2.0 = phi i64 [ %.259, %B994 ], [ 0, %B248.preheader ]
  %.155 = icmp slt i64 %row.2.0, %arg.row_scales.2
  br i1 %.155, label %B270, label %B306

B270:                                             ; preds = %B248
  %.171 = icmp slt i64 %row.2.0, 0
  %.172 = select i1 %.171, i64 %arg.row_scales.5.0, i64 0
  %0 = getelementptr i8, ptr %arg.row_scales.4, i64 %row.2.0
  %.186 = getelementptr i8, ptr %0, i64 %.172
  %.187 = load i8, ptr %.186, align 1
  %.188 = zext i8 %.187 to i16
  br label %B306

B306:                                             ; preds = %B248, %B270
  %"$phi306.0.2.1" = phi i16 [ %.188, %B270 ], [ 0, %B248 ]
  %.205 = sub i64 %arg.column_scales.2, %column.3.0
  %.214 = sub i64 %arg.out.2, %i.2.0
  %.14.i = tail call i64 @llvm.smin.i64(i64 %.214, i64 %.205)
  %.16.i = tail call i64 @llvm.smin.i64(i64 %arg.room.2, i64 %.14.i)
  %.259 = add nsw i64 %.16.i, %i.2.0
  %.297 = icmp slt i64 %i.2.0, 0
  %.298 = select i1 %.297, i64 %arg.base.5.0, i64 0
  %.299 = add i64 %.298, %i.2.0
  %.302 = icmp slt i64 %.299, 0
  br i1 %.302, label %B306.endif.else.if, label %B306.endif.else.endif, !prof !0

B608.preheader:                                   ; preds = %B522.if, %B306.endif.endif.endif.else.endif.endif.endif
  %.1095636.not = icmp eq i64 %.795.0, 0
  br i1 %.1095636.not, label %B888, label %B608.if

B888:                                             ; preds = %B608.if, %B608.preheader
  %.1402639.not = icmp slt i64 %.16.i, 1
  br i1 %.1402639.not, label %B994, label %B918.if

B994:                                             ; preds = %B918.if, %B888
  %.1558 = icmp eq i64 %.431, %arg.column_scales.2
  %.1563 = zext i1 %.1558 to i64
  %spec.select = add nsw i64 %row.2.0, %.1563
  %spec.select626 = select i1 %.1558, i64 0, i64 %.431
  %.1590 = icmp slt i64 %.259, %arg.out.2
  br i1 %.1590, label %B248, label %common.ret

common.ret:                                       ; preds = %B994, %entry
  store ptr null, ptr %retptr, align 8
  ret void

B306.endif.endif:                                 ; preds = %B306.endif.else.endif.endif.endif, %B306.endif.else.endif.endif.endif.if
  %.287.sroa.13.0 = phi i64 [ %arg.base.5.0, %B306.endif.else.endif.endif.endif.if ], [ %.287.sroa.13.1, %B306.endif.else.endif.endif.endif ]
  %.375 = sub i64 %.287.sroa.13.0, %.287.sroa.0.3
  %.384 = tail call i64 @llvm.smax.i64(i64 %.375, i64 0)
  %.400 = getelementptr i16, ptr %arg.base.4, i64 %.287.sroa.0.3
  %.431 = add nsw i64 %.16.i, %column.3.0
  %.469 = icmp slt i64 %column.3.0, 0
  %.470 = select i1 %.469, i64 %arg.column_scales.5.0, i64 0
  %.471 = add i64 %.470, %column.3.0
  %.474 = icmp slt i64 %.471, 0
  br i1 %.474, label %B306.endif.endif.else.if, label %B306.endif.endif.else.endif, !prof !0

B306.endif.else.if:                               ; preds = %B306
  br label %B306.endif.else.endif

B306.endif.else.endif:                            ; preds = %B306.endif.else.if, %B306
  %.287.sroa.0.1 = phi i64 [ 0, %B306.endif.else.if ], [ %.299, %B306 ]
  %.307.not = icmp slt i64 %.299, %arg.base.5.0
  br i1 %.307.not, label %B306.endif.else.endif.endif, label %B306.endif.else.endif.if, !prof !1

B306.endif.else.endif.if:                         ; preds = %B306.endif.else.endif
  br label %B306.endif.else.endif.endif

B306.endif.else.endif.endif:                      ; preds = %B306.endif.else.endif.if, %B306.endif.else.endif
  %.287.sroa.0.3 = phi i64 [ %arg.base.5.0, %B306.endif.else.endif.if ], [ %.287.sroa.0.1, %B306.endif.else.endif ]
  %.314 = icmp slt i64 %.259, 0
  %.315 = select i1 %.314, i64 %arg.base.5.0, i64 0
  %.316 = add i64 %.315, %.259
  %.319 = icmp slt i64 %.316, 0
  br i1 %.319, label %B306.endif.else.endif.endif.if, label %B306.endif.else.endif.endif.endif, !prof !0

B306.endif.else.endif.endif.if:                   ; preds = %B306.endif.else.endif.endif
  br label %B306.endif.else.endif.endif.endif

B306.endif.else.endif.endif.endif:                ; preds = %B306.endif.else.endif.endif.if, %B306.endif.else.endif.endif
  %.287.sroa.13.1 = phi i64 [ 0, %B306.endif.else.endif.endif.if ], [ %.316, %B306.endif.else.endif.endif ]
  %.324.not = icmp slt i64 %.316, %arg.base.5.0
  br i1 %.324.not, label %B306.endif.endif, label %B306.endif.else.endif.endif.endif.if, !prof !1

B306.endif.else.endif.endif.endif.if:             ; preds = %B306.endif.else.endif.endif.endif
  br label %B306.endif.endif

B306.endif.endif.endif:                           ; preds = %B306.endif.endif.else.endif.endif.endif, %B306.endif.endif.else.endif.endif.endif.if
  %.459.sroa.13.0 = phi i64 [ %arg.column_scales.5.0, %B306.endif.endif.else.endif.endif.endif.if ], [ %.459.sroa.13.1, %B306.endif.endif.else.endif.endif.endif ]
  %.547 = sub i64 %.459.sroa.13.0, %.459.sroa.0.3
  %.556 = tail call i64 @llvm.smax.i64(i64 %.547, i64 0)
  %.572 = getelementptr i8, ptr %arg.column_scales.4, i64 %.459.sroa.0.3
  %.642 = select i1 %.297, i64 %arg.out.5.0, i64 0
  %.643 = add i64 %.642, %i.2.0
  %.646 = icmp slt i64 %.643, 0
  br i1 %.646, label %B306.endif.endif.endif.else.if, label %B306.endif.endif.endif.else.endif, !prof !0

B306.endif.endif.else.if:                         ; preds = %B306.endif.endif
  br label %B306.endif.endif.else.endif

B306.endif.endif.else.endif:                      ; preds = %B306.endif.endif.else.if, %B306.endif.endif
  %.459.sroa.0.1 = phi i64 [ 0, %B306.endif.endif.else.if ], [ %.471, %B306.endif.endif ]
  %.479.not = icmp slt i64 %.471, %arg.column_scales.5.0
  br i1 %.479.not, label %B306.endif.endif.else.endif.endif, label %B306.endif.endif.else.endif.if, !prof !1

B306.endif.endif.else.endif.if:                   ; preds = %B306.endif.endif.else.endif
  br label %B306.endif.endif.else.endif.endif

B306.endif.endif.else.endif.endif:                ; preds = %B306.endif.endif.else.endif.if, %B306.endif.endif.else.endif
  %.459.sroa.0.3 = phi i64 [ %arg.column_scales.5.0, %B306.endif.endif.else.endif.if ], [ %.459.sroa.0.1, %B306.endif.endif.else.endif ]
  %.486 = icmp slt i64 %.431, 0
  %.487 = select i1 %.486, i64 %arg.column_scales.5.0, i64 0
  %.488 = add i64 %.487, %.431
  %.491 = icmp slt i64 %.488, 0
  br i1 %.491, label %B306.endif.endif.else.endif.endif.if, label %B306.endif.endif.else.endif.endif.endif, !prof !0

B306.endif.endif.else.endif.endif.if:             ; preds = %B306.endif.endif.else.endif.endif
  br label %B306.endif.endif.else.endif.endif.endif

B306.endif.endif.else.endif.endif.endif:          ; preds = %B306.endif.endif.else.endif.endif.if, %B306.endif.endif.else.endif.endif
  %.459.sroa.13.1 = phi i64 [ 0, %B306.endif.endif.else.endif.endif.if ], [ %.488, %B306.endif.endif.else.endif.endif ]
  %.496.not = icmp slt i64 %.488, %arg.column_scales.5.0
  br i1 %.496.not, label %B306.endif.endif.endif, label %B306.endif.endif.else.endif.endif.endif.if, !prof !1

B306.endif.endif.else.endif.endif.endif.if:       ; preds = %B306.endif.endif.else.endif.endif.endif
  br label %B306.endif.endif.endif

B522.if.lr.ph:                                    ; preds = %B306.endif.endif.endif.else.endif.endif.endif
  %.983 = insertelement <16 x i16> poison, i16 %"$phi306.0.2.1", i64 0
  %.984 = shufflevector <16 x i16> %.983, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B522.if

B306.endif.endif.endif.else.if:                   ; preds = %B306.endif.endif.endif
  br label %B306.endif.endif.endif.else.endif

B306.endif.endif.endif.else.endif:                ; preds = %B306.endif.endif.endif.else.if, %B306.endif.endif.endif
  %.631.sroa.0.1 = phi i64 [ 0, %B306.endif.endif.endif.else.if ], [ %.643, %B306.endif.endif.endif ]
  %.651.not = icmp slt i64 %.643, %arg.out.5.0
  br i1 %.651.not, label %B306.endif.endif.endif.else.endif.endif.endif, label %B306.endif.endif.endif.else.endif.if, !prof !1

B306.endif.endif.endif.else.endif.if:             ; preds = %B306.endif.endif.endif.else.endif
  br label %B306.endif.endif.endif.else.endif.endif.endif

B306.endif.endif.endif.else.endif.endif.endif:    ; preds = %B306.endif.endif.endif.else.endif, %B306.endif.endif.endif.else.endif.if
  %.631.sroa.0.3 = phi i64 [ %arg.out.5.0, %B306.endif.endif.endif.else.endif.if ], [ %.631.sroa.0.1, %B306.endif.endif.endif.else.endif ]
  %.744 = getelementptr i8, ptr %arg.out.4, i64 %.631.sroa.0.3
  %.795.0 = and i64 %.16.i, 15
  %.826 = and i64 %.16.i, -16
  %1 = tail call i64 @llvm.smax.i64(i64 %.16.i, i64 15)
  %spec.select632 = lshr i64 %1, 4
  %.910633.not = icmp eq i64 %spec.select632, 0
  br i1 %.910633.not, label %B608.preheader, label %B522.if.lr.ph

B522.if:                                          ; preds = %B522.if.lr.ph, %B522.if
  %.854.0635 = phi i64 [ 0, %B522.if.lr.ph ], [ %.923, %B522.if ]
  %.857.0634 = phi i64 [ %spec.select632, %B522.if.lr.ph ], [ %.919, %B522.if ]
  %.919 = add nsw i64 %.857.0634, -1
  %.923 = add nuw nsw i64 %.854.0635, 16
  %.987 = getelementptr i16, ptr %.400, i64 %.854.0635
  %.989 = load <16 x i16>, ptr %.987, align 2
  %.990 = lshr <16 x i16> %.989, %.976
  %.991 = and <16 x i16> %.990, %.978
  %.992 = sub <16 x i16> %.980, %.991
  %2 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.992, <16 x i16> zeroinitializer)
  %3 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %2, <16 x i16> splat (i16 15))
  %.997 = getelementptr i8, ptr %.572, i64 %.854.0635
  %.999 = load <16 x i8>, ptr %.997, align 1
  %.1000 = zext <16 x i8> %.999 to <16 x i16>
  %.1001 = mul <16 x i16> %3, %.982
  %.1002 = add nuw nsw <16 x i16> %.984, %.1000
  %.1003 = add <16 x i16> %.1002, %.1001
  %.1004 = getelementptr i16, ptr %arg.room.4, i64 %.854.0635
  store <16 x i16> %.1003, ptr %.1004, align 2
  %.910 = icmp samesign ugt i64 %.857.0634, 1
  br i1 %.910, label %B522.if, label %B608.preheader

B608.if:                                          ; preds = %B608.preheader, %B608.if
  %.1042.0638 = phi i64 [ %.1104, %B608.if ], [ %.795.0, %B608.preheader ]
  %.1039.0637 = phi i64 [ %.1108, %B608.if ], [ %.826, %B608.preheader ]
  %.1104 = add nsw i64 %.1042.0638, -1
  %.1108 = add nuw nsw i64 %.1039.0637, 1
  %.1146 = icmp slt i64 %.1039.0637, 0
  %.1147 = select i1 %.1146, i64 %.384, i64 0
  %4 = getelementptr i16, ptr %.400, i64 %.1039.0637
  %.1161 = getelementptr i16, ptr %4, i64 %.1147
  %.1162 = load i16, ptr %.1161, align 2
  %.1165 = zext i16 %.1162 to i64
  %.1166 = lshr i64 %.1165, %.1164
  %.1171 = and i64 %.1166, %arg.mask
  %.1176 = sub i64 %arg.top, %.1171
  %.1177 = trunc i64 %.1176 to i16
  %5 = tail call i16 @llvm.smax.i16(i16 %.1177, i16 0)
  %6 = tail call i16 @llvm.umin.i16(i16 %5, i16 15)
  %.1240 = mul i16 %6, %.98
  %.1255 = select i1 %.1146, i64 %.556, i64 0
  %7 = getelementptr i8, ptr %.572, i64 %.1039.0637
  %.1269 = getelementptr i8, ptr %7, i64 %.1255
  %.1270 = load i8, ptr %.1269, align 1
  %.1274 = zext i8 %.1270 to i16
  %.1275 = add nuw nsw i16 %"$phi306.0.2.1", %.1274
  %.1279 = add i16 %.1275, %.1240
  %.1295 = select i1 %.1146, i64 %arg.room.5.0, i64 0
  %8 = getelementptr i16, ptr %arg.room.4, i64 %.1039.0637
  %.1309 = getelementptr i16, ptr %8, i64 %.1295
  store i16 %.1279, ptr %.1309, align 2
  %.1095 = icmp samesign ugt i64 %.1042.0638, 1
  br i1 %.1095, label %B608.if, label %B888

B918.if:                                          ; preds = %B888, %B918.if
  %.1346.0640 = phi i64 [ %.1415, %B918.if ], [ 0, %B888 ]
  %.1415 = add nuw nsw i64 %.1346.0640, 1
  %9 = getelementptr i16, ptr %arg.room.4, i64 %.1346.0640
  %.1469 = load i16, ptr %9, align 2
  %.1471 = zext i16 %.1469 to i64
  %.1496 = getelementptr i8, ptr %arg.table_of.4, i64 %.1471
  %.1497 = load i8, ptr %.1496, align 1
  %10 = getelementptr i8, ptr %.744, i64 %.1346.0640
  store i8 %.1497, ptr %10, align 1
  %exitcond.not = icmp eq i64 %.16.i, %.1415
  br i1 %exitcond.not, label %B994, label %B918.if
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.smax.v16i16(<16 x i16>, <16 x i16>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.smax.i16(i16, i16) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.umin.v16i16(<16 x i16>, <16 x i16>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.umin.i16(i16, i16) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
